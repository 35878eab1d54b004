// The engine without a screen, from the bundle that bundleUniver.mjs makes beforehand.
import { createRequire } from "node:module";
import type { Univer } from "@univerjs/core";
import { createEngine, type Engine, type UniverParts } from "../engine/engine";

type Headless = typeof import("../../univer/headlessEntry");

let loaded: { readonly bundle: string; readonly parts: Headless } | null = null;

/** Read once, also when a test has Jest forget its modules to start an add-in anew: it is 12 MB. */
function loadParts(bundle: string): Headless {
  if (loaded?.bundle !== bundle) loaded = { bundle, parts: createRequire(bundle)(bundle) as Headless };
  return loaded.parts;
}

/** `bundle` is the path of the headless bundle. */
export function createHeadlessEngine(bundle: string): Engine {
  const parts = loadParts(bundle);
  const univer: Univer = new parts.Univer({
    locale: parts.LocaleType.EN_US,
    locales: {
      [parts.LocaleType.EN_US]: {
        "sheets-table": { columnPrefix: "Column", tablePrefix: "Table", header: {} },
      },
    },
    logLevel: parts.LogLevel.ERROR,
  });
  univer.registerPlugin(parts.UniverFormulaEnginePlugin);
  univer.registerPlugin(parts.UniverSheetsPlugin);
  univer.registerPlugin(parts.UniverSheetsFormulaPlugin);
  univer.registerPlugin(parts.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(parts.UniverSheetsTablePlugin);
  return createEngine(univer, parts as UniverParts, { name: "Blad1", rows: 1000, columns: 52 });
}
