// The visible grid: Univer with only the chrome that a controller needs, as an engine for the host.
import { createEngine, type Engine, type UniverParts } from "../host/engine/engine";
import * as Univer from "../univer/gridEntry";

export function createGrid(container: HTMLElement): Engine {
  const locale = Univer.LocaleType.EN_US;
  const univer = new Univer.Univer({
    locale,
    locales: { [locale]: Univer.mergeLocales(Univer.coreEnUS, Univer.tableEnUS) },
    logLevel: Univer.LogLevel.ERROR,
  });
  const presets = [
    Univer.UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      // The page has one of its own, with real input fields (formulaBar.ts).
      formulaBar: false,
      contextMenu: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
    }),
    Univer.UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [Plugin, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      // A tab above every table would push its rows down.
      const isTableUi = Plugin.pluginName === Univer.UniverSheetsTableUIPlugin.pluginName;
      univer.registerPlugin(Plugin, isTableUi ? { ...options, hideAnchor: true } : options);
    }
  }
  return createEngine(univer, Univer as unknown as UniverParts, {
    name: "Blad1",
    rows: 200,
    columns: 26,
  });
}
