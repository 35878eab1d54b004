// What the visible grid needs of Univer, bundled once for the browser (see bundleUniver.mjs).
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export {
  ICommandService,
  IUndoRedoService,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  ILayoutService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  TriggerCalculationController,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
export { default as coreEnUS } from "@univerjs/preset-sheets-core/locales/en-US";
export {
  TableManager,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
export { default as tableEnUS } from "@univerjs/preset-sheets-table/locales/en-US";
