// What the headless engine needs of Univer, bundled once for Node (see bundleUniver.mjs).
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";

export { ICommandService, IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
export { UniverSheetsPlugin } from "@univerjs/sheets";
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { TableManager, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
