// The heading of a table of costs and income in flowing text that kept no gaps: its titles, the words over its numbers
// and the marks (`I/S`) around those (`Programma Lasten Baten Saldo I/S`, `Lasten 2026 Baten 2026 Saldo 2026`).
import { findUnit } from "../amounts/findUnit";
import { isPrintedYear } from "../words/printedYear";

export interface HeadingColumn {
  readonly text: string;
  readonly start: number;
}

export interface KindsHeading {
  readonly titles: string;
  /** Two for costs and income, a third for their balance. */
  readonly columns: readonly HeadingColumn[];
  /** A column of marks, right before the numbers or right behind them. */
  readonly mark: (HeadingColumn & { readonly isBehind: boolean }) | null;
}

const COST = /^(?:lasten|kosten|uitgaven)$/i;
const INCOME = /^(?:baten|opbrengsten|inkomsten)$/i;
const BALANCE = /^(?:saldo|netto)$/i;
const LETTERS = /^V\/N$/i;
const MARK =
  /^(?:I\/S|S\/I|inc(?:id(?:enteel)?)?\.?\/struct?(?:ureel)?\.?|struct?(?:ureel)?\.?\/inc(?:id(?:enteel)?)?\.?)$/i;
const LONGEST_HEADING = 120;
const LONGEST_TITLES = 60;
/** A cheap look: few lines name income. */
const MAY_HEAD = /baten|opbrengsten|inkomsten/i;

/** What a line of text heads; null when it is no such heading. Starts are those within the text. */
export function kindsHeading(text: string): KindsHeading | null {
  if (text.length > LONGEST_HEADING || !MAY_HEAD.test(text)) return null;
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index }));
  const behind = markOf(words[words.length - 1], true);
  const columns = columnsBefore(behind ? words.slice(0, -1) : words);
  const first = columns[0];
  if (!first || !areKinds(columns)) return null;
  const before = behind
    ? null
    : markOf(
        words.findLast(({ start }) => start < first.start),
        false,
      );
  const titles = text.slice(0, before?.start ?? first.start).trim();
  const unit = findUnit(titles);
  if (titles.length > LONGEST_TITLES || /\d/.test(unit ? titles.replace(unit.phrase, "") : titles))
    return null;
  return { titles, columns, mark: behind ?? before };
}

function markOf(word: HeadingColumn | undefined, isBehind: boolean): KindsHeading["mark"] {
  return word && MARK.test(word.text) ? { ...word, isBehind } : null;
}

interface Kind extends HeadingColumn {
  readonly kind: string;
  readonly year: string | null;
}

/** The columns at the end of a heading, each with the year and the letters that belong to it. */
function columnsBefore(words: readonly HeadingColumn[]): readonly Kind[] {
  const columns: Kind[] = [];
  const yearsBehind = words.some(({ text }, at) => isPrintedYear(text) && at === words.length - 1);
  let at = words.length - 1;
  while (columns.length < 3) {
    const last = at;
    if (LETTERS.test(words[at]?.text ?? "")) at -= 1;
    let year = yearsBehind && isPrintedYear(words[at]?.text ?? "") ? words[at--] : undefined;
    const kind = words[at];
    if (!kind || !isKind(kind.text)) break;
    if (!yearsBehind && isPrintedYear(words[at - 1]?.text ?? "")) year = words[--at];
    const own = words.slice(at, last + 1);
    const text = own.map((word) => word.text).join(" ");
    columns.unshift({ text, start: own[0]?.start ?? kind.start, kind: kind.text, year: year?.text ?? null });
    at -= 1;
  }
  return columns;
}

function isKind(text: string): boolean {
  return COST.test(text) || INCOME.test(text) || BALANCE.test(text);
}

/** Costs and income in either order, of one year when they name any; their balance last. */
function areKinds([one, other, balance]: readonly Kind[]): boolean {
  if (!one || !other) return false;
  const isPair =
    (COST.test(one.kind) && INCOME.test(other.kind)) || (INCOME.test(one.kind) && COST.test(other.kind));
  const years = new Set([one, other, ...(balance ? [balance] : [])].map(({ year }) => year));
  return isPair && years.size === 1 && (balance === undefined || BALANCE.test(balance.kind));
}
