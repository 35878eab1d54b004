// Healing: cells with a call of ours that Excel opened before the add-in was there (#NAME?, `_xldudf_...`), or
// that hang, are entered again. A full recalculation skips such cells.
import { functionNames, functionPrefix } from "../domain/functionNames";
import type { Cell } from "../domain/tables/cell";

const brokenValues = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);
const names = functionNames.map((name) => `${functionPrefix}${name}`.replaceAll(".", "\\."));
const ourCall = new RegExp(`\\b(?:_xldudf_\\w*?)?(?:${names.join("|")})\\(`, "i");
const damagedCall = new RegExp(`(?:_xlfn\\.)?_xldudf_(?:\\w*_)?(${functionNames.join("|")})(?=\\()`, "gi");

/** Sheets with more cells than this hold data rather than an overview; reading them would take too long. */
const largestSheet = 400_000;

/** The formula as it should be entered, or null when there is nothing to heal. */
export function healedFormula(formula: Cell, value: Cell): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || !ourCall.test(formula)) return null;
  const healed = formula.replace(damagedCall, `${functionPrefix}$1`);
  return healed !== formula || brokenValues.has(String(value)) ? healed : null;
}

/** Returns how many cells were entered again. */
export async function healFormulas(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("cellCount"));
  await context.sync();
  const readable = used.filter((range) => !range.isNullObject && range.cellCount <= largestSheet);
  for (const range of readable) range.load("formulas,values");
  await context.sync();
  let healed = 0;
  for (const range of readable) {
    const values = range.values as Cell[][];
    (range.formulas as Cell[][]).forEach((row, i) => {
      row.forEach((formula, j) => {
        const again = healedFormula(formula, values[i]?.[j] ?? "");
        if (again === null) return;
        range.getCell(i, j).formulas = [[again]];
        healed += 1;
      });
    });
  }
  if (healed > 0) await context.sync();
  return healed;
}
