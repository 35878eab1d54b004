// Prose: a measure without a table whose amounts stand in sentences. They are always asked, with the reading
// that the words suggest: a sentence never says as surely as a cell what an amount is.
import type { Amount, Candidate, UnsettledAmount } from "../../domain/amount";
import type { Place } from "../../domain/diagnostics/place";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Line, LineKind } from "../../domain/measureSet";
import { centsOf } from "../amounts/printedAmount";
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts, type TextAmount } from "../amounts/scanTextAmounts";
import type { AmountLedger } from "../amountLedger";
import { looksLikeTableRow, standBeforeWords } from "../leftoverRows";
import { placeIn, type SourceDocument, type SourceRow } from "../source";
import { DAY_BEFORE_YEAR } from "../words/startDate";
import type { StatedPeriod } from "../words/statedPeriod";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { natureIn } from "../words/nature";
import type { DraftMeasure } from "./draft";
import { type ProseReading, readInSentence } from "./proseReading";

export interface ProseLines {
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Found {
  readonly row: SourceRow;
  readonly spot: Spot;
  readonly kind: LineKind;
  readonly nature: Line["nature"];
  readonly amount: UnsettledAmount;
}

/** Where an amount of a row stands: in its text, or in the cell that it comes from. */
interface Spot {
  readonly row: SourceRow;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

const STARTS = new RegExp(
  String.raw`^[-*•·▪\s]*(?:ingangs\w*|start\w*|(?:jaar van )?invoering)\b[^:]{0,20}:\s*\D{0,20}${DAY_BEFORE_YEAR}((?:19|20)\d{2})\b`,
  "i",
);

interface ProseContext {
  readonly document: SourceDocument;
  readonly ledger: AmountLedger;
  /** Rows that a table has read. */
  readonly inTable: ReadonlySet<number>;
  /** For amounts of which no word beside them says the year. */
  readonly period: StatedPeriod | null;
}

/** The lines that a section's sentences suggest, all unsettled. */
export function proseLines(
  code: string,
  section: NonNullable<DraftMeasure["section"]>,
  { document, ledger, inTable, period }: ProseContext,
): ProseLines {
  const isText = (row: SourceRow): boolean =>
    !inTable.has(row.index) && !isCellInUnit(document, row) && !standBeforeWords(row.text);
  const rows = document.rows.slice(section.first, section.end).filter(isText);
  const unitsOf = (row: SourceRow, { raw, printed }: TextAmount): readonly number[] =>
    "ownUnit" in printed && printed.ownUnit === null && !/€|eur|,-|,=/i.test(raw) && looksLikeTableRow(row)
      ? [...statedUnit(document), 1]
      : [1];
  const context = { ledger, period, unitsOf };
  const sure = foundIn(rows, section.kind ?? null, context);
  // A measure of which no word says what its only amounts are: they are asked all the same.
  const found = sure.length > 0 || section.kind !== undefined ? sure : foundIn(rows, "net", context);
  const lines = linesOf(found);
  return { lines, diagnostics: lines.flatMap((line, at) => questionsOf(line, at, code)) };
}

/** Why the amounts of a row are none of its measure, as its first words say; null where they may be. */
function leftOut(row: SourceRow, before: number, stands: ReadonlySet<SourceRow>): "total" | "balance" | null {
  if (rowKindOf(row.text.slice(0, Math.min(LONGEST_LABEL, before))) === "total") return "total";
  return stands.has(row) ? "balance" : null;
}

const STAND =
  /^[-*•·▪\s]*(?:(huidige?|bestaande?)|(?:nieuwe?|toekomstige?|voorgestelde?)) ([\p{L} -]{3,40}?)\s*:/iu;

/** `Huidige subsidie: € 90.000` and `Nieuwe subsidie: € 60.000`: what there is and what there will be. */
function standsIn(rows: readonly SourceRow[]): ReadonlySet<SourceRow> {
  const said = rows.flatMap((row) => {
    const [found, now, what = ""] = STAND.exec(row.text) ?? [];
    return found === undefined ? [] : [{ row, isNow: now !== undefined, what: what.toLowerCase() }];
  });
  const now = new Set(said.filter(({ isNow }) => isNow).map(({ what }) => what));
  const stands = new Set(said.filter(({ what }) => now.has(what)).map(({ row }) => row));
  // Without another amount their difference is what is asked.
  const hasOther = rows.some((row) => !stands.has(row) && scanTextAmounts(row.text).length > 0);
  return hasOther ? stands : new Set();
}

/** The amounts of which the words, those of a line above them, or `fallback` say what they are. */
function foundIn(
  rows: readonly SourceRow[],
  fallback: LineKind | null,
  { ledger, period, unitsOf }: FoundContext,
): Found[] {
  const starts = rows.map((row) => STARTS.exec(row.text)?.[1]).find((year) => year !== undefined);
  const stated = starts === undefined ? period : { years: [Number(starts)], continuing: false };
  const found: Found[] = [];
  const stands = standsIn(rows);
  const seen = new Map<string, SourceRow>();
  let above: LineKind | null = null;
  for (const row of rows) {
    above = kindOfHeading(row) ?? above;
    const amounts = scanTextAmounts(row.text);
    const unit = findUnit(row.text)?.phrase ?? "";
    const asItem = ITEM.test(row.text) ? ("net" as const) : null;
    const left = leftOut(row, amounts[0]?.start ?? 0, stands);
    for (const amount of amounts) {
      if (unit.includes(amount.raw)) continue;
      const spot = spotIn(row, amount);
      const before = lastOf(found, row);
      const last = before?.amount.candidates[0]?.year ?? null;
      const reading = readInSentence(row.text, amount, amounts, above ?? fallback ?? asItem, last);
      if (left) ledger.book(spot, "rejected", left);
      if (reading === "cover") ledger.book(spot, "rejected", "cover");
      if (!ledger.isFree(spot)) continue;
      if (reading === null || reading === "cover" || amount.printed.type !== "money") continue;
      const one = unsettled(amount, spot, reading, stated, unitsOf(row, amount));
      const same = sameAs(one);
      const earlier = same === null ? undefined : seen.get(same);
      if (earlier !== undefined && earlier !== row) {
        ledger.book(spot, "rejected", "repeated");
        continue;
      }
      if (same !== null) seen.set(same, row);
      const { kind, alsoIn } = reading;
      const until = before?.kind === kind ? before : null;
      found.push(...askedAgain(until, until ? yearsUntil(until.amount, one) : [], ledger));
      const asked = { row, spot, kind, nature: natureIn(row.text) ?? undefined, amount: one };
      found.push(asked);
      ledger.book(spot, "asked");
      found.push(
        ...askedAgain(
          asked,
          alsoIn.map((year) => inYear(one, year)),
          ledger,
        ),
      );
    }
  }
  return found;
}

/** The amount before this one in its row. */
function lastOf(found: readonly Found[], row: SourceRow): Found | null {
  const last = found[found.length - 1];
  return last?.row === row ? last : null;
}

/** The same print in other years. */
function askedAgain(
  found: Found | null,
  amounts: readonly UnsettledAmount[],
  ledger: AmountLedger,
): readonly Found[] {
  if (!found) return [];
  for (const _ of amounts) ledger.bookAgain(found.spot);
  return amounts.map((amount) => ({ ...found, amount }));
}

/** An item of a list: what it says an amount of is one of the things that are listed, whatever its words. */
const ITEM = /^(?:[-–•*·▪]|[a-z][.)]|\d{1,2}[.)]|[IVX]{1,4}[.)])\s+\p{L}/u;

interface FoundContext extends Pick<ProseContext, "ledger" | "period"> {
  /** The units that an amount may be in: one in a row of a table may be in that of the document. */
  readonly unitsOf: (row: SourceRow, amount: TextAmount) => readonly number[];
}

/** The unit above one that a document states, for some table of it; looked up once a document. */
function statedUnit(document: SourceDocument): readonly number[] {
  const known = statedUnits.get(document);
  if (known) return known;
  const above = document.rows.find((row) => (findUnit(row.text)?.unit ?? 1) > 1);
  const units = above ? [findUnit(above.text)?.unit ?? 1] : [];
  statedUnits.set(document, units);
  return units;
}

const statedUnits = new WeakMap<SourceDocument, readonly number[]>();

/** A number and nothing else, where the document counts in thousands: a cell of a table, and no euros. */
function isCellInUnit(document: SourceDocument, { text, layout }: SourceRow): boolean {
  if (layout !== "flow" || !/^[-–−(]?[\d.,]+[-–−)]?$/.test(text)) return false;
  return document.rows.some((row) => (findUnit(row.text)?.unit ?? 1) > 1);
}

/** A label before an amount is no longer. */
const LONGEST_LABEL = 60;

/** A line with a kind and nothing else (`Kosten`) heads the lines below it. */
function kindOfHeading(row: SourceRow): LineKind | null {
  const kind = isBareRowKind(row.text) ? rowKindOf(row.text) : null;
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : null;
}

function unsettled(
  amount: TextAmount,
  { raw, place }: Spot,
  { kind, year: said, goesOn, doubtful }: ProseReading,
  stated: StatedPeriod | null,
  units: readonly number[],
): UnsettledAmount {
  const { printed } = amount;
  const sizes = units.map((unit) =>
    printed.type === "money" ? centsOf(printed.number, printed.ownUnit ?? unit) : 0,
  );
  const years = said === null ? (stated?.years ?? [null]) : [said];
  const year = years.length === 1 ? (years[0] ?? null) : null;
  const both = sizes.flatMap((cents) => {
    const likely = kind === "revenue" ? -cents : cents;
    return kind === "net" || doubtful ? [likely, -likely] : [likely];
  });
  const candidates = years.flatMap((each) =>
    both.map((one): Candidate => ({ year: each, cents: one, reason: "sentence" })),
  );
  const isStated = said === null && stated?.continuing === true;
  const continuing = isStated || goesOn ? { continuing: true } : {};
  return { ...continuing, year, raw, place, type: "unsettled", cents: null, candidates };
}

/** `€ 30.000 vanaf 2027 en € 50.000 vanaf 2029`: the first counts in 2028 too. */
function yearsUntil(amount: UnsettledAmount, next: UnsettledAmount): UnsettledAmount[] {
  const { year, continuing, ...rest } = amount;
  if (continuing !== true || year === null || next.year === null) return [];
  const length = Math.min(next.year - year - 1, LONGEST_RUN);
  return Array.from({ length: Math.max(0, length) }, (_, at) => inYear({ ...rest, year }, year + at + 1));
}

/** Budgets look no farther ahead. */
const LONGEST_RUN = 10;

function inYear(amount: UnsettledAmount, year: number): UnsettledAmount {
  const candidates = amount.candidates.map((candidate): Candidate => ({ ...candidate, year }));
  return { ...amount, year, candidates };
}

/** The same money in the same year: a decision and its explanation say it twice. Null when it cannot be told. */
function sameAs({ candidates: [first] }: UnsettledAmount): string | null {
  return first === undefined || first.year === null ? null : `${first.year}|${first.cents}`;
}

/** A line for each kind, and for what lasts apart from what ends. */
function linesOf(found: readonly Found[]): Line[] {
  const lines = new Map<string, Line & { amounts: Amount[] }>();
  for (const { kind, nature, amount } of found) {
    const key = `${kind}|${nature ?? ""}`;
    const line = lines.get(key) ?? {
      kind,
      description: "",
      amounts: [],
      ...(nature === undefined ? {} : { nature, naturePlace: amount.place }),
    };
    line.amounts.push(amount);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function questionsOf(line: Line, at: number, code: string): Diagnostic[] {
  return line.amounts.map((amount, index) => {
    const target = { code, line: at, amount: index };
    const candidates = amount.type === "unsettled" ? amount.candidates : [];
    const question = { target, candidates, input: "amount" as const };
    const data = { measure: code, year: amount.year, raw: amount.raw };
    return createDiagnostic("import/amount-in-text", amount.place, data, { question });
  });
}

function spotIn(row: SourceRow, { raw, start, end }: TextAmount): Spot {
  if (row.layout === "flow") return { row, raw, start, end, place: placeIn(row, raw) };
  let from = 0;
  for (const cell of row.cells.filter(({ text }) => text !== "")) {
    if (start < from + cell.text.length)
      return { row, raw, start: cell.start, end: cell.end, place: cell.place };
    from += cell.text.length + 1;
  }
  return { row, raw, start, end, place: row.place };
}
