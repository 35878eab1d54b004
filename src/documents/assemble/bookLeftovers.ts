// Leftovers: amounts that no rule took. In running text they are rejected as such; in a table they are a
// finding, because a table that was not understood must never be silent.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { weighs } from "../amounts/spelledAmount";
import type { AmountLedger, Spot } from "../amountLedger";
import { bookNumberLines, bookSmallNumbers, isNumberLine, loneNumber } from "./bookNumberLines";
import { isBudgetTable } from "./budgetTables";
import { headingAbove } from "./headingAbove";
import { standsAroundTotals } from "./aroundTotals";
import { bookUnknownColumns } from "./bookUnknownColumns";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument, SourceRow } from "../source";
import { cellUnder } from "../tables/cellUnder";
import type { TableRow, YearTable } from "../tables/yearTable";
import { isOutcome, isRemainder, rowKindOf, startsWithQuantity } from "../words/rowWords";

export function bookLeftovers(
  document: SourceDocument,
  ledger: AmountLedger,
  tables: readonly SolvedTable[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const solved of tables) {
    const { table, rows } = solved;
    diagnostics.push(...bookIgnored(table, ledger), ...bookStands(table, ledger));
    diagnostics.push(...(table.unplaced ?? []).flatMap((row) => bookUnplaced(row, ledger)));
    if (isBudgetTable(document, table)) diagnostics.push(...bookBudget(document, table, ledger));
    const held = standsAroundTotals(solved);
    const isNamed = rows.some((one) => one.row.label !== "");
    for (const one of rows) {
      const { row, kind } = one;
      const isHeld = held.has(one);
      if (ledger.isOpen(row.values) && (isHeld || tellsReason(row, kind))) {
        const reason =
          isHeld || isOutcome(row.label) || isRemainder(row.label) ? "balance" : (kind ?? "other-quantity");
        for (const value of row.values) ledger.book(value, "rejected", reason);
        const severity =
          kind === "other-quantity" || kind === "total" ? { severity: "warning" as const } : {};
        diagnostics.push(
          createDiagnostic("import/row-rejected", row.place, { label: row.label, reason }, severity),
        );
      }
      if (isNamed && row.label === "" && kind === null) diagnostics.push(...bookUnnamed(row, ledger));
      if (row.isMoney) bookQuantities(row, ledger);
      for (const value of row.quantities ?? []) {
        if (value.printed.type !== "nil") ledger.book(value, "rejected", "other-quantity");
      }
      for (const value of row.values) {
        if (value.printed.type === "nil") continue;
        if (kind === "other-quantity") ledger.book(value, "rejected", "other-quantity");
        if (addsOthers(one) || (kind === "net" && table.alternative !== undefined))
          ledger.book(value, "rejected", "subtotal");
      }
    }
  }
  diagnostics.push(
    ...bookUnknownColumns(
      tables.map(({ table }) => table),
      ledger,
    ),
  );
  diagnostics.push(...bookRest(document, ledger, tables));
  // Whatever no rule took: a row of a table never goes without a word.
  diagnostics.push(...tables.flatMap(({ rows }) => rows.flatMap(({ row }) => bookUnplaced(row, ledger))));
  // In a table without any words the rest has told of amounts by column; small numbers are left.
  const unnamed = tables.filter(({ rows }) => rows.every(({ row }) => row.label === ""));
  diagnostics.push(...unnamed.flatMap(({ rows }) => rows.flatMap(({ row }) => bookUnnamed(row, ledger))));
  return diagnostics;
}

/** Of all rows above it, or of those of the kind that a column gives it (`Totaal | Baten`). */
function addsOthers({ row, kind }: SolvedRow): boolean {
  const isOfKind = row.kindText !== undefined && rowKindOf(row.label) === "total";
  return kind === "total" || kind === "subtotal" || isOfKind;
}

/** Where no table holds the amounts of the measures, one in the text that none of them took may be one of theirs. */
function leftInText({ row, place, end }: Spot): Diagnostic[] {
  if (weighs(row.text.slice(end))) return [];
  const data = { label: row.text.slice(0, 120), reason: "running-text" };
  return [createDiagnostic("import/row-rejected", place, data, { severity: "warning" })];
}

/** What no table took: of a column or a row that nobody understood the first amount is a finding. */
function bookRest(
  document: SourceDocument,
  ledger: AmountLedger,
  tables: readonly SolvedTable[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const tableOf = new Map(
    tables.flatMap(({ table, rows }) => rows.map(({ row }) => [row.source.index, table] as const)),
  );
  const told = new Set<string>();
  diagnostics.push(...bookNumberLines(document, ledger, tableOf));
  diagnostics.push(...bookSmallNumbers(document, ledger, tableOf));
  for (const { spot, inTable } of ledger.leftovers(document, new Set(tableOf.keys()))) {
    if (findUnit(spot.row.text)?.phrase.includes(spot.raw)) {
      ledger.book(spot, "rejected", "unit");
      continue;
    }
    const isCell = !inTable && spot.row.layout === "flow" && isNumberLine(spot.row);
    ledger.book(spot, "rejected", inTable || isCell ? "table-not-understood" : "running-text");
    if (isCell) diagnostics.push(loneNumber(document, spot.row));
    if (!inTable && !isCell && tables.length === 0) diagnostics.push(...leftInText(spot));
    if (!inTable) continue;
    const table = tableOf.get(spot.row.index);
    const column = spot.row.cells.find((cell) => cell.start === spot.start)?.column;
    const words =
      column == null ? "" : (table?.heading.cells.find((cell) => cell.column === column)?.text ?? "");
    const key = words === "" ? String(spot.row.index) : `${table?.first}|${words}`;
    if (told.has(key)) continue;
    told.add(key);
    const data = { label: words || spot.row.text.slice(0, 120), reason: "table-not-understood" };
    diagnostics.push(createDiagnostic("import/row-rejected", spot.place, data, { severity: "warning" }));
  }
  return diagnostics;
}

/** Budgets before and after, hours, percentages: the columns that a heading or a sum shows to hold no effects. */
function bookIgnored({ rows, ignored = [] }: YearTable, ledger: AmountLedger): Diagnostic[] {
  return ignored.flatMap(({ column, reason }) => {
    const cells = rows.flatMap(({ source }) => {
      const cell = cellUnder(source, column);
      const printed = cell && parsePrintedAmount(cell.text);
      return cell && printed && printed.type !== "nil" ? [{ row: source, cell }] : [];
    });
    for (const { row, cell } of cells) {
      ledger.book(
        { row, raw: cell.text, start: cell.start, end: cell.end, place: cell.place },
        "rejected",
        reason,
      );
    }
    const first = cells[0];
    if (!first) return [];
    return [createDiagnostic("import/row-rejected", first.cell.place, { label: column.label, reason })];
  });
}

/** What is budgeted is told once for the whole table. */
function bookBudget(
  document: SourceDocument,
  { rows, heading, first }: YearTable,
  ledger: AmountLedger,
): Diagnostic[] {
  const values = rows.flatMap((row) => row.values).filter(({ printed }) => printed.type !== "nil");
  const open = values.filter((value) => ledger.isFree(value));
  for (const value of open) ledger.book(value, "rejected", "balance");
  const data = { label: headingAbove(document, first).title, reason: "balance" };
  return open.length === 0
    ? []
    : [createDiagnostic("import/row-rejected", heading.place, data, { severity: "warning" })];
}

/** A row of which some amounts are nobody's: such as one of a parted table that may stand in more than one part. */
function bookUnplaced({ label, values, place }: TableRow, ledger: AmountLedger): Diagnostic[] {
  const open = values.filter((value) => value.printed.type !== "nil" && ledger.isFree(value));
  for (const value of open) ledger.book(value, "rejected", "table-not-understood");
  const data = { label, reason: "table-not-understood" };
  return open.length === 0
    ? []
    : [createDiagnostic("import/row-rejected", place, data, { severity: "warning" })];
}

function bookStands({ stands = [] }: YearTable, ledger: AmountLedger): Diagnostic[] {
  return stands.flatMap(({ label, isSure, values }) => {
    const filled = values.filter(({ printed }) => printed.type !== "nil");
    for (const value of filled) ledger.book(value, "rejected", "balance");
    const [first] = filled;
    const data = { label, reason: "balance" };
    const severity = isSure ? {} : { severity: "warning" as const };
    return first ? [createDiagnostic("import/row-rejected", first.place, data, severity)] : [];
  });
}

/** Amounts in a table without a word beside them: whose they are, nobody can tell. */
function bookUnnamed({ source, values, place }: TableRow, ledger: AmountLedger): Diagnostic[] {
  const cells = source.layout !== "flow" && values.length === 0 ? source.cells : [];
  const amounts = [...values.filter(({ printed }) => printed.type !== "nil"), ...cells.filter(isNumberCell)];
  const spots = amounts.map((one) => ({
    row: source,
    raw: "raw" in one ? one.raw : one.text,
    start: one.start,
    end: one.end,
    place: one.place,
  }));
  const open = spots.filter((spot) => ledger.isFree(spot));
  if (open.length === 0 || open.length < spots.length) return [];
  for (const spot of open) ledger.book(spot, "rejected", "table-not-understood");
  const data = { label: source.text.slice(0, 120), reason: "table-not-understood" };
  return [createDiagnostic("import/row-rejected", place, data, { severity: "warning" })];
}

function isNumberCell({ text }: SourceRow["cells"][number]): boolean {
  return parsePrintedAmount(text)?.type === "money";
}

/** Rows of a reserve or an outcome in a table of measures, and quantities that could be the title of a measure. */
function tellsReason(
  row: SolvedTable["rows"][number]["row"],
  kind: SolvedTable["rows"][number]["kind"],
): boolean {
  if (kind === "balance" || kind === "reserve-movement" || kind === "part" || kind === "cover") return true;
  if (isOutcome(row.label) || isRemainder(row.label)) return true;
  if (kind === "total") return /^\d/.test(row.label); // perhaps the title of a measure
  return kind === "other-quantity" && !startsWithQuantity(row.label);
}

/** Hours and rates beside costs that a printed sum proves. */
function bookQuantities({ source, extras }: SolvedTable["rows"][number]["row"], ledger: AmountLedger): void {
  for (const { text, start, end, place } of source.layout === "flow" ? [] : source.cells) {
    const isQuantity = extras.some((extra) => extra.text === text.trim());
    if (!isQuantity || scanTextAmounts(text).length === 0) continue;
    ledger.book({ row: source, raw: text, start, end, place }, "rejected", "other-quantity");
  }
}
