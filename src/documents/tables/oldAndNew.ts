// Old and new: columns that say what was and what it becomes (`Was 2027 | Wordt 2027`), and none that says what changes.
// What they differ is proposed, and asked: nobody printed it.
import type { PrintedAmount, PrintedNumber } from "../amounts/printedAmount";
import { isRunningText, type SourceCell, type SourceDocument, type SourceRow } from "../source";
import { buildTable } from "./buildTable";
import { unplacedRows } from "./splitBlocks";
import type { HeadingColumn } from "./headingColumn";
import type { TableRow, TableValue, YearTable } from "./yearTable";

const NOUN = "(?:meerjaren|programma)?(?:begroting|raming|budget|bedrag|stand|lasten|baten)";
const OLD = new RegExp(
  `^(?:was|oude?|huidige?|bestaande?|oorspronkelijke?|primitieve?)(?: ${NOUN})?$|^(?:${NOUN} )?(?:voor|v[oó]{2}r|oud) ?(?:wijziging(?:en)?)?$`,
  "i",
);
const NEW = new RegExp(
  `^(?:wordt|nieuwe?|bijgestelde?|gewijzigde?)(?: ${NOUN})?$|^(?:${NOUN} )?(?:na wijziging(?:en)?|nieuw)$`,
  "i",
);
const MAY_BE_NEW = /\b(?:wordt|nieuwe?|bijgestelde?|gewijzigde?|na wijziging)/i;

type Side = "old" | "new";

/** What a heading says beside its year; null for any other words. */
function sideOf(label: string): Side | null {
  const words = label.replace(YEAR, " ").replace(/\s+/g, " ").trim();
  return OLD.test(words) ? "old" : NEW.test(words) ? "new" : null;
}

const YEAR = /\(?(?<!\d)((?:19|20)\d{2})(?!\d)\)?/;

/** The table whose heading is row `at`, when that has no columns of amounts but such pairs; null for any other. */
export function findOldAndNew(
  document: SourceDocument,
  at: number,
  general: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const row = document.rows[at];
  if (!row || isRunningText(row) || !MAY_BE_NEW.test(row.text)) return null;
  const heading = (row.layout === "flow" ? cellsInFlow(row) : row.cells).map(columnOf);
  if (!pairsOf(heading.filter(({ kind }) => kind === "year"))) return null;
  const table = buildTable(document, at, heading, general, isStop);
  return table && { ...table, headsMeasures: true };
}

function columnOf({
  text,
  column,
  start,
  end,
}: Pick<SourceCell, "text" | "column" | "start" | "end">): HeadingColumn {
  const label = text
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const year = YEAR.exec(label)?.[1];
  const isSide = sideOf(label) !== null;
  return {
    kind: isSide ? "year" : "text",
    year: isSide && year !== undefined ? Number(year) : null,
    continuing: false,
    label,
    column,
    start,
    end,
  };
}

const IN_FLOW =
  /(?:(?:19|20)\d{2} )?(?:was|wordt|oude?|nieuwe?|huidige?|bestaande?)(?: (?:begroting|raming|budget|bedrag|stand))?(?: (?:19|20)\d{2})?(?!\S)|\S+/giu;

/** The columns at the end of a heading in flowing text, behind the words over its titles. */
function cellsInFlow(row: SourceRow): Pick<SourceCell, "text" | "column" | "start" | "end">[] {
  const indent = row.text.length - row.text.trimStart().length;
  const found = [...row.text.matchAll(IN_FLOW)].map(({ 0: text, index }) => {
    const start = index + indent;
    return { text, column: null, start, end: start + text.length };
  });
  const last = found.findLastIndex(({ text }) => sideOf(text) === null);
  return found.slice(last + 1);
}

interface Pair {
  readonly old: HeadingColumn;
  readonly new: HeadingColumn;
}

/** Of every year one column of each side, and no other columns; null where that is not so. */
function pairsOf(columns: readonly HeadingColumn[]): Pair[] | null {
  const pairs = columns.flatMap((column): Pair[] => {
    if (sideOf(column.label) !== "new") return [];
    const beside = columns.filter((other) => other.year === column.year && sideOf(other.label) === "old");
    const [old, second] = beside;
    return old && !second ? [{ old, new: column }] : [];
  });
  const years = new Set(pairs.map((pair) => pair.new.year));
  return pairs.length > 0 && years.size === pairs.length && pairs.length * 2 === columns.length
    ? pairs
    : null;
}

/** A table of such pairs with what they differ; any other table as it is. */
export function withProposedChanges(table: YearTable): YearTable {
  const pairs = pairsOf(table.columns);
  const [first] = pairs ?? [];
  if (!pairs || !first) return table;
  const places = pairs.map((pair) => ({
    old: table.columns.indexOf(pair.old),
    new: table.columns.indexOf(pair.new),
  }));
  return {
    ...table,
    columns: pairs.map((pair) => pair.new),
    rows: table.rows.map((row) => changedRow(row, places)),
    unplaced: unplacedRows(table),
    stands: pairs.map((pair, at) => ({
      label: pair.old.label,
      isSure: true,
      values: table.rows.flatMap((row) => valueAt(row, places[at]?.old ?? -1) ?? []),
    })),
    proposedFrom: [first.old.label, first.new.label],
  };
}

function changedRow(
  row: TableRow,
  places: readonly { readonly old: number; readonly new: number }[],
): TableRow {
  if (row.values.length === 0) return row;
  if (row.placements.length !== 1) return { ...row, values: [], placements: [[]], elsewhere: "refused" };
  const changes = places.flatMap((place, column) => {
    const change = changeOf(valueAt(row, place.old), valueAt(row, place.new));
    return change ? [{ change, column }] : [];
  });
  return {
    ...row,
    values: changes.map(({ change }) => change),
    placements: [changes.map(({ column }) => column)],
  };
}

function valueAt(
  { values, placements: [placement, second] }: TableRow,
  column: number,
): TableValue | undefined {
  return second ? undefined : values.find((_, at) => placement?.[at] === column);
}

/** What changes, where the new amount stands; a cell without an amount is none. */
function changeOf(before: TableValue | undefined, after: TableValue | undefined): TableValue | null {
  const own = after ?? before;
  if (!own || [before, after].every((value) => (value?.printed.type ?? "nil") === "nil")) return null;
  return {
    ...own,
    raw: `${before?.raw ?? "-"} → ${after?.raw ?? "-"}`,
    printed: difference(before?.printed, after?.printed),
  };
}

const NONE: PrintedNumber = { digits: "0", decimals: 0, reason: "as-printed" };

function difference(before: PrintedAmount | undefined, after: PrintedAmount | undefined): PrintedAmount {
  const [from, to] = [before, after].map(numberOf);
  const units = new Set([before, after].flatMap((one) => (one?.type === "money" ? [one.ownUnit] : [])));
  const [ownUnit, second] = [...units];
  if (!from || !to || ownUnit === undefined || second !== undefined) return { type: "unreadable" };
  const decimals = Math.max(from.decimals, to.decimals);
  const cents = [from, to].map(
    ({ digits, decimals: own, sign }) => sign * BigInt(digits) * 10n ** BigInt(decimals - own),
  );
  const change = (cents[1] ?? 0n) - (cents[0] ?? 0n);
  const number = { digits: String(change < 0n ? -change : change), decimals, reason: "new-minus-old" };
  return { type: "money", number, negative: change < 0n, signed: true, letter: null, ownUnit, certain: true };
}

function numberOf(printed: PrintedAmount | undefined): (PrintedNumber & { readonly sign: bigint }) | null {
  if (printed === undefined || printed.type === "nil") return { ...NONE, sign: 1n };
  if (printed.type !== "money" || printed.letter) return null;
  return { ...printed.number, sign: printed.negative ? -1n : 1n };
}
