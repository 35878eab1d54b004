// Cell inspector: what the pane can ask about the selected cell: where its value comes from, and to put a
// function into it.
import { callFunction, functionNames, type FunctionName } from "../domain/functionNames";
import type { Ledger } from "../domain/ledger";
import { ledgerFromTables } from "../domain/tables/ledgerFromTables";
import { explainCell, type CellExplanation } from "./explainCell";
import type { CellPort, WorkbookPort } from "./ports";

export interface CellInspector {
  /** Null when no function of ours is behind the selected cell. Throws HostRefused. */
  explainSelection(): Promise<CellExplanation | null>;
  /** The functions in the order in which they are offered. */
  readonly functions: readonly FunctionName[];
  /**
   * Enters a call with arguments that give an answer here into the selected cell. False when that cell is not
   * empty: nothing is overwritten. Throws HostRefused.
   */
  insertFunction(name: FunctionName): Promise<boolean>;
  /** Calls back when another cell is selected. Returns the way to stop. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
}

export function createCellInspector(workbook: Pick<WorkbookPort, "read">, cells: CellPort): CellInspector {
  const ledger = async () => ledgerFromTables((await workbook.read()).tables);
  return {
    explainSelection: async () =>
      explainCell(await cells.selectedCell(), await ledger(), (sheet, references) =>
        cells.readCells(sheet, references),
      ),
    functions: functionNames,
    insertFunction: async (name) => cells.enterFormula(`=${exampleCall(name, await ledger())}`),
    onSelectionChanged: (listener) => cells.watchSelection(listener),
  };
}

/** A call that answers in this workbook: with its first measure that has amounts, year and reserve. */
export function exampleCall(name: FunctionName, ledger: Ledger): string {
  const amount = ledger.amounts.find((each) => each.type === "money" && each.year !== null);
  const measure = quote(amount?.code ?? ledger.measures[0]?.code ?? "C-2");
  const year = String(amount?.year ?? ledger.sets[0]?.years[0] ?? new Date().getFullYear());
  const isTwice = ledger.measures.filter((each) => each.code === amount?.code).length > 1;
  const set = amount !== undefined && isTwice ? [quote(amount.set)] : [];
  switch (name) {
    case "NETEFFECT":
    case "INVESTMENT":
    case "REVENUE":
    case "CUMULATIVEEFFECT":
      return callFunction(name, measure, year, ...set);
    case "BREAKEVENYEAR":
    case "MEASURE":
      return callFunction(name, measure, ...set);
    case "TOTALEFFECT":
      return callFunction(name, year);
    case "RESERVEBALANCE":
    case "RESERVEREMAINING":
      return callFunction(name, ...reserveArguments(ledger, year));
    case "PMCOUNT":
    case "MEASURES":
      return callFunction(name);
  }
}

/** The first row of `Reserves`; its name where there is more than one reserve. */
function reserveArguments({ reserves }: Ledger, year: string): readonly string[] {
  const [first] = reserves;
  if (first === undefined) return [year];
  const name = first.post === "" ? first.reserve : first.post;
  const isOnly = reserves.every((row) => row.reserve === first.reserve && row.post === first.post);
  return isOnly ? [String(first.year)] : [String(first.year), quote(name)];
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
