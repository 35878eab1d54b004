// excelCells: single cells over Excel: the selected one, blocks by reference, and a formula into a cell.
import type { CellBlock, CellContent, CellPort } from "../app/ports";
import type { Cell } from "../domain/tables/cell";
import { askExcel } from "./hostRefusal";

/** Blocks with more cells are not followed: reading them would take longer than anybody waits. */
const largestBlock = 5_000;
/** The same for the cells that formulas elsewhere spill into: each is asked by itself. */
const mostSpilled = 500;

export function createExcelCells(): CellPort {
  return {
    selectedCell: () => askExcel("lezen van de cel", selectedCell),
    readCells: (sheet, references) =>
      askExcel("lezen van cellen", (context) => readCells(context, sheet, references)),
    enterFormula: (formula) =>
      askExcel("invoegen van een functie", async (context) => {
        const cell = context.workbook.getActiveCell().load("formulas,hasSpill");
        await context.sync();
        if (cell.formulas[0]?.[0] !== "" || cell.hasSpill) return false;
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
  const range = loadBlock(context.workbook.getActiveCell());
  const sheet = range.worksheet.load("name");
  await context.sync();
  const [block] = await contentsOf(context, [{ range, sheet: sheet.name }]);
  const cell = block?.[0]?.[0];
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
  const named = sheets.map((found, i) =>
    found.isNullObject ? null : rangeAt(found, places[i]?.address ?? "A1"),
  );
  await context.sync();
  const ranges = named.map((range) => range && (range.spill.isNullObject ? range.cells : range.spill));
  const readable = ranges.map((range, i) =>
    range !== null && range.cellCount <= largestBlock
      ? { range: loadBlock(range), sheet: sheets[i]?.name ?? sheet }
      : null,
  );
  await context.sync();
  const blocks = await contentsOf(
    context,
    readable.filter((block) => block !== null),
  );
  return readable.map((block) => (block === null ? null : (blocks.shift() ?? null)));
}

/** `A2#` is the block that A2 fills, or A2 when it fills no other cell. */
function rangeAt(sheet: Excel.Worksheet, address: string) {
  const cells = sheet.getRange(address.replace(/#$/, "")).load("cellCount");
  const spill = address.endsWith("#") ? cells.getSpillingToRangeOrNullObject().load("cellCount") : cells;
  return { cells, spill };
}

/** `'Mijn blad'!A1` to its sheet and address. */
function placeOf(reference: string, sheet: string): { readonly name: string; readonly address: string } {
  const [, quoted, plain, address = reference] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(reference) ?? [];
  return { name: quoted?.replaceAll("''", "'") ?? plain ?? sheet, address };
}

interface LoadedBlock {
  readonly range: Excel.Range;
  readonly sheet: string;
}

function loadBlock(range: Excel.Range): Excel.Range {
  return range.load("formulas,values,rowIndex,columnIndex,hasSpill");
}

/** Blocks that have been loaded, each cell with the cell that spills into it; null where those are too many. */
async function contentsOf(
  context: Excel.RequestContext,
  blocks: readonly LoadedBlock[],
): Promise<(CellBlock | null)[]> {
  const parents = blocks.map(({ range }) => loadParents(range));
  if (parents.some((each) => each === null || each.size > 0)) await context.sync();
  return blocks.map(({ range, sheet }, n) => {
    const ofBlock = parents[n];
    if (ofBlock == null) return null;
    const values = range.values as Cell[][];
    return (range.formulas as Cell[][]).map((formulas, i) =>
      formulas.map((formula, j): CellContent => {
        const [row, column] = [range.rowIndex + i, range.columnIndex + j];
        const cell = { sheet, row, column, formula, value: values[i]?.[j] ?? "" };
        const parent = ofBlock.get(`${i},${j}`);
        if (parent === undefined || parent.isNullObject) return cell;
        if (parent.rowIndex === row && parent.columnIndex === column) return cell;
        const from = { row: parent.rowIndex, column: parent.columnIndex };
        return { ...cell, spilledFrom: { ...from, formula: String(parent.formulas[0]?.[0] ?? "") } };
      }),
    );
  });
}

/** `hasSpill` is null when only some cells are part of a spill. */
function loadParents(range: Excel.Range): ReadonlyMap<string, Excel.Range> | null {
  const parents = new Map<string, Excel.Range>();
  if ((range.hasSpill as boolean | null) === false) return parents;
  const filled = (range.values as Cell[][]).flatMap((cells, i) =>
    cells.flatMap((value, j) => (value === "" ? [] : [[i, j] as const])),
  );
  if (filled.length > mostSpilled) return null;
  for (const [i, j] of filled) {
    const parent = range.getCell(i, j).getSpillParentOrNullObject();
    parents.set(`${i},${j}`, parent.load("formulas,rowIndex,columnIndex"));
  }
  return parents;
}
