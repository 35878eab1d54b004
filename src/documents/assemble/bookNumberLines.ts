// Lines that are a number and nothing else: cells of a table that lost its order. None of them is running text, so
// each is told.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { AmountLedger } from "../amountLedger";
import { findUnit } from "../amounts/findUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import type { YearTable } from "../tables/yearTable";
import { isPrintedYear } from "../words/printedYear";

/** Several such lines below each other. */
export function bookNumberLines(
  document: SourceDocument,
  ledger: AmountLedger,
  inTable: ReadonlyMap<number, YearTable>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let run: SourceRow[] = [];
  const flush = (): void => {
    const spots = run.filter(isNumberLine).map((row) => ({
      row,
      raw: row.text,
      start: 0,
      end: row.text.length,
      place: row.place,
    }));
    const free = spots.filter((spot) => ledger.isFree(spot));
    // Beside numbers that were understood, a plain one where a page begins or ends may number it.
    const isAll = free.length === spots.length;
    const open = free.filter(({ row }) => isAll || !mayNumberPage(document, row));
    const lines = run.length;
    run = [];
    const place = open[0]?.place;
    if (!place || lines < FEWEST_NUMBERS) return;
    for (const spot of open) ledger.book(spot, "rejected", "table-not-understood");
    const data = {
      label: open
        .map(({ raw }) => raw)
        .join(" ")
        .slice(0, 120),
      reason: "table-not-understood",
    };
    const last = open[open.length - 1]?.place.line;
    const across = last === undefined || last === place.line ? place : { ...place, endLine: last };
    diagnostics.push(createDiagnostic("import/row-rejected", across, data, { severity: "warning" }));
  };
  for (const row of document.rows) {
    const isFigure = row.layout === "flow" && !inTable.has(row.index) && (isNumberLine(row) || isNil(row));
    if (isFigure && (row.place.line ?? 0) - (run[run.length - 1]?.place.line ?? row.place.line ?? 0) <= 2)
      run.push(row);
    else flush();
  }
  flush();
  return diagnostics;
}

const FEWEST_NUMBERS = 2;

function mayNumberPage({ rows }: SourceDocument, { index, text, segment }: SourceRow): boolean {
  const isInside = [rows[index - 1], rows[index + 1]].every((row) => row?.segment === segment);
  return /^\d{1,3}$/.test(text) && !isInside;
}

/**
 * Lines that are a small number (`257`) between lines of words, several in a document that counts in thousands: the
 * last column of a table. Those of pages and chapters rise, and are left alone.
 */
export function bookSmallNumbers(
  document: SourceDocument,
  ledger: AmountLedger,
  inTable: ReadonlyMap<number, YearTable>,
): Diagnostic[] {
  if (!document.rows.some((row) => (findUnit(row.text)?.unit ?? 1) > 1)) return [];
  const isWords = (row: SourceRow | undefined): boolean =>
    row?.layout === "flow" && /\p{L}{2}/u.test(row.text) && row.text.length <= LONGEST_LABEL;
  const lone = document.rows.filter((row, at) => {
    if (row.layout !== "flow" || inTable.has(at) || !/^[-–−]?\s?\d{1,3}[-–−]?$/.test(row.text)) return false;
    const above = document.rows[at - 1];
    const isClose = (row.place.line ?? 0) - (above?.place.line ?? 0) <= 2;
    return isClose && isWords(above) && (at + 1 === document.rows.length || isWords(document.rows[at + 1]));
  });
  const rises = lone.every((row, at) => at === 0 || Number(row.text) > Number(lone[at - 1]?.text));
  if (lone.length < FEWEST_SMALL || rises) return [];
  return lone.flatMap((row) => {
    const spot = { row, raw: row.text, start: 0, end: row.text.length, place: row.place };
    if (!ledger.isFree(spot)) return [];
    ledger.book(spot, "rejected", "table-not-understood");
    return [loneNumber(document, row)];
  });
}

const FEWEST_SMALL = 4;
const LONGEST_LABEL = 80;

/** A line that is an amount and nothing else is a cell, of the words above it perhaps. */
export function loneNumber(document: SourceDocument, row: SourceRow): Diagnostic {
  const above = document.rows[row.index - 1];
  const isBeside = above?.layout === "flow" && (row.place.line ?? 0) - (above.place.line ?? 0) <= 2;
  const label = `${isBeside ? above.text : ""} ${row.text}`.trim().slice(-120);
  const data = { label, reason: "table-not-understood" };
  return createDiagnostic("import/row-rejected", row.place, data, { severity: "warning" });
}

export function isNumberLine({ text }: SourceRow): boolean {
  const type = parsePrintedAmount(text)?.type;
  return (type === "money" || type === "malformed") && !isPrintedYear(text);
}

function isNil({ text }: SourceRow): boolean {
  return parsePrintedAmount(text)?.type === "nil";
}
