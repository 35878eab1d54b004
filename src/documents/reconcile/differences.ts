// Differences: a row that calls itself what two rows above it differ (`Verschil` below the old and the new stand). Those
// two are stands, and no measures; where rows between them explain the difference, these count instead of it.
import { type RowKind, saysOnlyMoney } from "../words/rowWords";
import type { SummedRow } from "./partsOfSum";
import { columnsThatFit, type Parent } from "./rowAndParts";

/** A row that is a difference, and the rows that it is one of: `stands` are the two that differ. */
export interface Difference {
  readonly at: number;
  readonly kind: RowKind | null;
  readonly stands: readonly number[];
  /** What the row is to others, by their place; `unequal` where it is not quite the difference, and is asked. */
  readonly parent: Omit<Parent, "at"> | null;
}

const DIFFERENCE =
  /^(?:(?:totaal|totale|per saldo|netto|structureel|incidenteel)\s+)?(?:verschil(?:len)?|mutaties?|wijziging(?:en)?|afwijking(?:en)?|bijstelling|ontwikkeling|tekort|overschot|toename|afname|stijging|daling|overschrijding|onderschrijding)(?:$|\s*(?:[(:]|(?:t\.?o\.?v\.?|ten opzichte|met|tussen|na|voor|per|(?:19|20)\d\d)(?!\p{L})))/iu;

/** Words for what was, and for what becomes of it: then any row may be what the two differ. */
const OLD =
  /(?<!\p{L})(?:oude?|was|vorige|huidige?|bestaande?|beschikba(?:ar|re)|begroot|begrote?|begroting|geraamde?|primitieve?)(?!\p{L})/iu;
const NEW =
  /(?<!\p{L})(?:nieuwe?|wordt|prognose|verwachte?|benodigde?|bijgestelde?|actuele?|werkelijke?|gerealiseerde?|realisatie)(?!\p{L})/iu;

/** How far above a difference the first of its two stands is looked for. */
const MOST_ROWS = 60;

/** The rows of a table that are differences or what a bridge of rows ends in, from the first to the last. */
export function differences(rows: readonly SummedRow[]): Difference[] {
  const words = rows.map(firstWord);
  return rows.flatMap((row, at) => {
    if (!isWhole(row)) return [];
    const opening = openingOf(rows, at, words);
    if (opening !== null) return [{ at, stands: [opening], kind: "balance" as const, parent: null }];
    const saysSo = DIFFERENCE.test(row.row.label);
    const nearest = saysSo ? Math.max(0, at - MOST_ROWS) : at - 2;
    for (let before = at - 2; before >= Math.max(0, nearest); before -= 1) {
      const found = differenceOf(rows, at, before, saysSo);
      if (found) return [found];
    }
    return [];
  });
}

/**
 * The row that a bridge starts from, of which row `at` is the end: they have their first word in common, which no row
 * between has, and the end is the start with what stands between, in years enough.
 */
function openingOf(rows: readonly SummedRow[], at: number, words: readonly (string | null)[]): number | null {
  const [end, word] = [rows[at], words[at]];
  if (!end || !word || end.kind === "balance") return null;
  let from = at - 1;
  while (from >= Math.max(0, at - MOST_ROWS) && words[from] !== word) from -= 1;
  const opening = rows[from];
  if (!opening || words[from] !== word || at - from < 2 || !isWhole(opening)) return null;
  const between = rows.flatMap((row, index) => (index > from && index < at && isAmount(row) ? [index] : []));
  if (between.length !== at - from - 1) return null;
  const fits = columnsThatFit(rows, end, [from, ...between]);
  const isLarge = (column: number): boolean => {
    const cents = (index: number): number => Math.abs(rows[index]?.options[0]?.columns[column] ?? 0);
    const steps = between.reduce((sum, index) => sum + cents(index), 0);
    return cents(from) > steps || (cents(from) === 0 && steps === 0);
  };
  const columns = end.options[0]?.columns ?? [];
  return fits.length > 1 && fits.every((fit) => fit) && columns.every((_, column) => isLarge(column))
    ? from
    : null;
}

function firstWord({ row }: SummedRow): string | null {
  return /^\p{L}{4,}/u.exec(row.label)?.[0].toLowerCase() ?? null;
}

function differenceOf(
  rows: readonly SummedRow[],
  at: number,
  before: number,
  saysSo: boolean,
): Difference | null {
  const [one, other, row] = [rows[before], rows[at - 1], rows[at]];
  if (!one || !other || !row || !isWhole(one) || !isWhole(other) || !areAlike(one, other)) return null;
  if (!saysSo && !wasAndBecomes(one, other)) return null;
  const grown = columnsThatFit(rows, other, [before, at]);
  const shrunk = columnsThatFit(rows, one, [at - 1, at]);
  const fitting = Math.max(countOf(grown), countOf(shrunk));
  if (fitting === 0 || fitting * 2 < grown.length || (!saysSo && fitting < grown.length)) return null;
  const is = fitting === grown.length ? "difference" : "unequal";
  const stands = [before, at - 1];
  const between = rows.flatMap((part, index) =>
    index > before && index < at - 1 && isAmount(part) ? [index] : [],
  );
  if (between.length > 0) {
    const explained = is === "difference" && columnsThatFit(rows, row, between).every((fits) => fits);
    const parent = { children: between, is: explained ? ("sum" as const) : ("near" as const) };
    return { at, stands, kind: explained ? "subtotal" : null, parent };
  }
  if (one.kind === "balance" && rows.slice(at + 1).some(isAmount)) {
    return is === "difference" ? { at, stands, kind: "balance", parent: null } : null;
  }
  const kind = kindOf(row, strongKind(one) ?? strongKind(other), countOf(grown) === fitting);
  return {
    at,
    stands,
    kind: kind ?? null,
    parent: { children: stands, is: kind === undefined ? "unequal" : is },
  };
}

/** Two stands are of a kind, as far as they say: costs less revenue is no difference of stands. */
function areAlike(one: SummedRow, other: SummedRow): boolean {
  const [kind, otherKind] = [one, other].map(strongKind);
  return kind === otherKind || kind === null || otherKind === null;
}

function wasAndBecomes({ row: one }: SummedRow, { row: other }: SummedRow): boolean {
  return (OLD.test(one.label) && NEW.test(other.label)) || (NEW.test(one.label) && OLD.test(other.label));
}

/** A word such as `Begroting` says that there is money, not whether it is spent. */
function strongKind({ row, kind }: SummedRow): RowKind | null {
  return saysOnlyMoney(row.label) ? null : kind;
}

/** The kind of what two rows of a kind differ, undefined where only the sign could tell. */
function kindOf(row: SummedRow, kind: RowKind | null, hasGrown: boolean): RowKind | null | undefined {
  const { label } = row.row;
  const isPlus = row.options.every(({ columns }) => columns.every((cents) => cents >= 0));
  if (/tekort|overschrijding/i.test(label))
    return isPlus && !/onderschrijding/i.test(label) ? "investment" : undefined;
  if (/overschot|onderschrijding/i.test(label)) return isPlus ? "revenue" : undefined;
  if (row.kind === "investment" || row.kind === "revenue") return row.kind;
  if (hasGrown) return kind === "investment" || kind === "revenue" ? kind : null;
  if (kind === "investment") return "revenue";
  return kind === "revenue" ? "investment" : undefined;
}

function countOf(fits: readonly boolean[]): number {
  return fits.filter((fit) => fit).length;
}

function isWhole({ row, kind, options }: SummedRow): boolean {
  const adds = kind === "total" || kind === "cover" || kind === "part" || kind === "subtotal";
  return !adds && kind !== "other-quantity" && row.values.length > 0 && options.length === 1;
}

function isAmount({ row, kind, options }: SummedRow): boolean {
  const isOne = kind === null || kind === "investment" || kind === "revenue";
  return isOne && row.values.length > 0 && options.length === 1;
}
