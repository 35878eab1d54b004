// excelCells: single cells over Excel: the selected one, blocks by reference, and a formula into a cell.
import type { CellBlock, CellContent, CellPort } from "../app/ports";
import type { Cell } from "../domain/tables/cell";
import { askExcel } from "./hostRefusal";

/** Blocks with more cells are not followed: reading them would take longer than anybody waits. */
const largestBlock = 5_000;

export function createExcelCells(): CellPort {
  return {
    selectedCell: () => askExcel("lezen van de cel", selectedCell),
    readCells: (sheet, references) =>
      askExcel("lezen van cellen", (context) => readCells(context, sheet, references)),
    enterFormula: (formula) =>
      askExcel("invoegen van een functie", async (context) => {
        const cell = context.workbook.getActiveCell().load("formulas");
        await context.sync();
        if (cell.formulas[0]?.[0] !== "") return false;
        cell.formulas = [[formula]];
        await context.sync();
        return true;
      }),
    watchSelection: (listener) =>
      askExcel("volgen van de selectie", async (context) => {
        const handler = context.workbook.onSelectionChanged.add(() => {
          listener();
          return Promise.resolve();
        });
        await context.sync();
        return () => {
          handler.remove();
          void handler.context.sync();
        };
      }),
  };
}

async function selectedCell(context: Excel.RequestContext): Promise<CellContent> {
  const range = context.workbook.getActiveCell();
  range.load("formulas,values,rowIndex,columnIndex");
  const sheet = range.worksheet.load("name");
  await context.sync();
  const cell = contentsOf(range, sheet.name)[0]?.[0];
  if (cell === undefined) throw new Error("the active cell is no cell");
  return cell;
}

async function readCells(
  context: Excel.RequestContext,
  sheet: string,
  references: readonly string[],
): Promise<readonly (CellBlock | null)[]> {
  const places = references.map((reference) => placeOf(reference, sheet));
  const sheets = places.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  const ranges = sheets.map((found, i) =>
    found.isNullObject ? null : found.getRange(places[i]?.address ?? "A1").load("cellCount"),
  );
  await context.sync();
  const readable = ranges.map((range) => (range !== null && range.cellCount <= largestBlock ? range : null));
  for (const range of readable) range?.load("formulas,values,rowIndex,columnIndex");
  await context.sync();
  return readable.map((range, i) => (range === null ? null : contentsOf(range, sheets[i]?.name ?? sheet)));
}

/** `'Mijn blad'!A1` to its sheet and address. */
function placeOf(reference: string, sheet: string): { readonly name: string; readonly address: string } {
  const [, quoted, plain, address = reference] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(reference) ?? [];
  return { name: quoted?.replaceAll("''", "'") ?? plain ?? sheet, address };
}

function contentsOf(range: Excel.Range, sheet: string): CellBlock {
  const values = range.values as Cell[][];
  return (range.formulas as Cell[][]).map((cells, i) =>
    cells.map((formula, j) => ({
      sheet,
      row: range.rowIndex + i,
      column: range.columnIndex + j,
      formula,
      value: values[i]?.[j] ?? "",
    })),
  );
}
