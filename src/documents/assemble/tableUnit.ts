// The unit of each table: from the table itself, the words around it, or the whole document; when only
// other tables state a unit, it is unclear and asked.
import type { Place } from "../../domain/diagnostics/place";
import { documentUnit } from "../amounts/documentUnit";
import { centsOf, precisionOf } from "../amounts/printedAmount";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { findUnit, saysOnlyUnit } from "../amounts/findUnit";
import type { SourceDocument, SourceRow } from "../source";
import { endOfPrevious, endsOf } from "../tables/endOfPrevious";
import type { YearTable } from "../tables/yearTable";

export interface TableUnit {
  /** The likeliest unit, in euros per printed unit. */
  readonly unit: number;
  /** All units that are possible; more than one means a question. */
  readonly units: readonly number[];
  readonly phrase: string | null;
  readonly place: Place | null;
}

export function findTableUnits(document: SourceDocument, tables: readonly YearTable[]): TableUnit[] {
  const ends = endsOf(tables);
  const starts = tables.map(({ first }) => first);
  const stating = tables.map((table) => ownUnit(document, table, endOfPrevious(ends, table.first), starts));
  const own = withContinued(document, tables, stating);
  const stated = documentUnit(document);
  const general = stated && { ...stated, units: [stated.unit] };
  const others = [...new Set(own.flatMap((unit) => (unit && unit.unit > 1 ? [unit.unit] : [])))];
  const lone = general
    ? []
    : [...loneUnits(document, tables, own), ...unitsUnsaid(tables, own), ...unitsTold(document, tables, own)];
  return tables.map((table, at) => {
    const found = own[at] ?? general;
    if (found) return isTooMuch(table, found) ? { ...found, units: [found.unit, 1] } : found;
    const unclear = others.filter((unit) => couldBeIn(table, unit, tables, own));
    return { unit: 1, units: [...new Set([1, ...unclear, ...lone])], phrase: null, place: null };
  });
}

function ownUnit(
  document: SourceDocument,
  table: YearTable,
  after: number,
  starts: readonly number[],
): TableUnit | null {
  const above = document.rows.slice(Math.max(after + 1, table.first - 4), table.first).reverse();
  const below = document.rows.slice(table.last + 1, table.last + 3);
  const between = document.rows.slice(table.first + 1, table.rows[0]?.source.index ?? 0);
  const inside = [...between, ...table.rows.map((row) => row.source)];
  // In the heading of another table or right above it a unit is that table's, unless a heading parts them.
  const isParted = (from: number, to: number): boolean =>
    document.rows.slice(from + 1, to).some(({ heading }) => heading !== undefined);
  const headsNext = ({ index }: SourceRow): boolean =>
    starts.some(
      (first) => first > table.last && index <= first && first - index <= 2 && !isParted(index, first),
    );
  // The last row of its own cells may be a note, whatever its length.
  const isOwn = ({ layout, index }: SourceRow): boolean =>
    layout === "grid" && table.heading.layout === "grid" && index === table.last + 1;
  const shortBelow = below.filter((row) => !headsNext(row) && (isOwn(row) || row.text.length < 60));
  for (const row of [table.heading, ...inside, ...above, ...shortBelow]) {
    if (row.segment !== table.segment && row !== table.heading && !endsTable(document, table, row)) continue;
    const found = findUnit(row.text);
    if (found && isAmountOf(table, row, found.phrase)) continue;
    if (found) return { unit: found.unit, units: [found.unit], phrase: found.phrase, place: row.place };
  }
  return null;
}

/** `(€ 1.000)` among the amounts of a row is one of them. */
function isAmountOf({ rows }: YearTable, row: SourceRow, phrase: string): boolean {
  const values = rows.filter(({ source }) => source.index === row.index).flatMap((one) => one.values);
  return values.some(({ raw }) => raw.includes(phrase));
}

/** A line right below the last row that says the unit and nothing else, whatever blank lines a row above it has. */
function endsTable(document: SourceDocument, { last }: YearTable, row: SourceRow): boolean {
  const lines = (row.place.line ?? 0) - (document.rows[last]?.place.line ?? 0);
  return row.index === last + 1 && lines <= 3 && saysOnlyUnit(row.text);
}

/** A table that goes on from the one before it, with the same columns, has its unit. */
function withContinued(
  document: SourceDocument,
  tables: readonly YearTable[],
  own: readonly (TableUnit | null)[],
): (TableUnit | null)[] {
  const found = [...own];
  const order = tables.map((_, at) => at).sort((a, b) => (tables[a]?.first ?? 0) - (tables[b]?.first ?? 0));
  order.forEach((at, place) => {
    const [table, before] = [tables[at], tables[order[place - 1] ?? -1]];
    if (!table || !before || found[at] || !isContinued(document, table, before)) return;
    found[at] = found[order[place - 1] ?? -1] ?? null;
  });
  return found;
}

function isContinued(document: SourceDocument, table: YearTable, before: YearTable): boolean {
  const above = document.rows.slice(Math.max(before.last + 1, table.first - 3), table.first + 1);
  const labels = ({ columns }: YearTable): string => columns.map(({ label }) => label).join("|");
  const says = above.some(({ text }) => text.length < LONGEST_CAPTION && CONTINUED.test(text));
  return (says || followsAtOnce(document, table, before)) && labels(table) === labels(before);
}

/** Only the words of its own columns stand between it and the table before it, and its numbers are of that size. */
function followsAtOnce(document: SourceDocument, table: YearTable, before: YearTable): boolean {
  const between = document.rows.slice(before.last + 1, table.first);
  const isWords = ({ text }: SourceRow): boolean => text.length < LONGEST_STATEMENT && !/[\d.;:]/.test(text);
  const isAsLarge = largest(table) < Math.max(largest(before) * 10, TOO_SMALL);
  return (
    isAsLarge && between.length <= MOST_WORDS && table.segment === before.segment && between.every(isWords)
  );
}

const MOST_WORDS = 2;

const CONTINUED =
  /\(vervolg(?: (?:van )?(?:de )?tabel)?[^)]*\)|^vervolg (?:van )?(?:de )?tabel\b|\bvervolg$/i;
const LONGEST_CAPTION = 120;

/** A short line that states a unit and stands at no table: nobody knows for which tables it was meant. */
const LONGEST_STATEMENT = 60;

function loneUnits(
  document: SourceDocument,
  tables: readonly YearTable[],
  own: readonly (TableUnit | null)[],
): number[] {
  if (own.every((unit) => unit !== null)) return [];
  const used = new Set(own.flatMap((unit) => unit?.place?.line ?? []));
  const inTable = (row: SourceRow): boolean =>
    row.table !== undefined || tables.some(({ first, last }) => first <= row.index && row.index <= last);
  return document.rows.flatMap((row) => {
    if (used.has(row.place.line ?? 0) || (row.layout !== "flow" && inTable(row))) return [];
    // Beside other words in the head of a page it stands behind a wide gap, and in a longer line between brackets.
    const parts = [...row.text.split(/\s{3,}/), ...(row.text.match(/\([^()]*\)/g) ?? [])];
    const statements = parts.filter((text) => text.length <= LONGEST_STATEMENT);
    return statements.map((text) => findUnit(text)?.unit ?? 1).filter((unit) => unit > 1);
  });
}

/** Most amounts of a budget in euros are larger: a document of smaller ones has left its unit out. */
const TOO_SMALL = 1_000;
const FEWEST_SMALL = 3;
const FEWEST_EXACT = 6;
const TINY = 100;
/** Amounts of a budget in euros this small are rounded, most of them. */
const ROUNDED = 10;

/** Units that a document may have left out, by the size of all its numbers; none where any shows that it is euros. */
function unitsUnsaid(tables: readonly YearTable[], own: readonly (TableUnit | null)[]): number[] {
  if (own.some((unit) => unit !== null) || tables.some((table) => largest(table) >= SURELY_EUROS)) return [];
  const values = tables.flatMap(({ rows }) => rows.flatMap((row) => row.values));
  const money = values.filter(({ printed }) => printed.type === "money");
  // Two decimals are cents, unless all amounts are this small: nobody saves 1,74 euros.
  const isTiny = tables.every((table) => largest(table) < TINY);
  const shown = isTiny ? /€|eur|,-/i : /€|eur|,-|,\d\d(?!\d)/i;
  const isInEuros = values.some(
    ({ raw, printed }) => shown.test(raw) || ("ownUnit" in printed && printed.ownUnit),
  );
  const hasDecimals = money.some(({ printed }) => printed.type === "money" && printed.number.decimals > 0);
  if (isInEuros) return [];
  const sizes = tables.flatMap(numbersIn).filter((size) => size > 0);
  const isSmall = sizes.filter((size) => size < TOO_SMALL).length > sizes.length / 2;
  const isExact = sizes.filter((size) => size % ROUNDED !== 0).length > sizes.length / 2;
  const fewest = isTiny && hasDecimals ? 1 : isSmall ? FEWEST_SMALL : FEWEST_EXACT;
  if (money.length < fewest || (!isSmall && !isExact)) return [];
  return hasDecimals ? [1_000, 1_000_000] : [1_000];
}

/** No measure is a hundred million, so that an exact number above this is no thousands. */
const SURELY_EUROS = 100_000;

/** A unit of which most amounts would be tens of millions, printed in full, may be meant for other tables. */
function isTooMuch(table: YearTable, { unit }: TableUnit): boolean {
  if (unit === 1 || largest(table) < SURELY_EUROS) return false;
  const sizes = numbersIn(table).filter((size) => size > 0);
  return sizes.filter((size) => size >= CLEARLY_EUROS).length * 2 > sizes.length;
}

/** Below this a number is as easily thousands as euros, whatever the other tables have. */
const CLEARLY_EUROS = 10_000;

/** An amount of the text, in euros, that is a thousand times one of tables that state no unit. */
function unitsTold(
  document: SourceDocument,
  tables: readonly YearTable[],
  own: readonly (TableUnit | null)[],
): number[] {
  if (tables.length === 0 || own.some((unit) => unit !== null)) return [];
  const sizes = [...new Set(tables.flatMap(numbersIn))].filter((size) => size >= SMALLEST_TOLD);
  const inTable = (row: SourceRow): boolean =>
    tables.some(({ first, last }) => first <= row.index && row.index <= last);
  const told = sizes.length === 0 ? [] : document.rows.filter((row) => EUROS.test(row.text) && !inTable(row));
  const found = told.flatMap(({ text }) =>
    scanTextAmounts(text).flatMap(({ printed }) => {
      if (printed.type !== "money" || printed.number.digits.replace(/0+$/, "").length < 3) return [];
      const unit = printed.ownUnit ?? 1;
      const [cents, off] = [centsOf(printed.number, unit), precisionOf(printed.number, unit) / 2];
      return [1, 1_000].filter((each) => sizes.some((size) => Math.abs(size * each * 100 - cents) <= off));
    }),
  );
  return found.includes(1_000) && !found.includes(1) ? [1_000] : [];
}

const SMALLEST_TOLD = 100;
const EUROS = /€|eur|miljoen|mln/i;

/** A table without a unit could share that of another table unless its numbers are clearly of another size. */
function couldBeIn(
  table: YearTable,
  unit: number,
  tables: readonly YearTable[],
  own: readonly (TableUnit | null)[],
): boolean {
  const theirs = Math.max(0, ...tables.filter((_, at) => own[at]?.unit === unit).map(largest));
  return largest(table) < Math.max(theirs * 10, CLEARLY_EUROS);
}

function largest(table: YearTable): number {
  return Math.max(0, ...numbersIn(table));
}

/** The numbers of a table as printed, without unit or sign. */
function numbersIn(table: YearTable): number[] {
  return table.rows.flatMap((row) =>
    row.values.map(({ printed }) =>
      printed.type === "money" && printed.ownUnit === null
        ? Number(printed.number.digits) / 10 ** printed.number.decimals
        : 0,
    ),
  );
}
