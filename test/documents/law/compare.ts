// The law of import: what a reading made of the truth. Wrong, missing or made up in silence is the only sin.
import type { Amount } from "../../../src/domain/amount";
import type { ImportResult } from "../../../src/domain/importResult";
import type { Measure } from "../../../src/domain/measureSet";
import { looseCode } from "../../../src/documents/sections/measureCode";
import type { Cell, TrueMeasure, Truth } from "./truth";

export interface Verdict {
  readonly total: number;
  readonly read: number;
  readonly asked: number;
  /** Truths that the reading has wrong or lacks, and amounts that it made up. */
  readonly silent: readonly string[];
}

type Kind = TrueMeasure["lines"][number]["kind"];

/** An amount of a reading beside the line it stands in, until a truth claims it. */
interface Found {
  readonly kind: Kind;
  readonly amount: Amount;
}

export function judge(truth: Truth, result: ImportResult): Verdict {
  const { set, count } = result;
  const silent: string[] = [];
  let total = 0;
  let read = 0;
  let asked = 0;
  if (count.read + count.asked + count.rejected !== count.seen) silent.push("the count does not add up");
  const measures = new Set(set?.measures ?? []);
  for (const measure of truth.measures) {
    const own = ownOf(measure, [...measures], truth);
    own.forEach((one) => measures.delete(one));
    const filled = own.filter((one) => amountsOf([one]).length > 0);
    if (filled.length > 1) silent.push(`${measure.code} is split over ${filled.length} measures`);
    const found = new Set(amountsOf(own));
    const cells = cellsOf(measure, truth);
    total += cells.length;
    const left = cells.filter(({ kind, year, cell }) => {
      const right = [...found].find((one) => one.kind === kind && isRight(one.amount, year, cell));
      if (right) found.delete(right);
      return right === undefined;
    });
    read += cells.length - left.length;
    const asksSign = [...found].some(({ kind, amount }) => kind === "net" && amount.type === "unsettled");
    for (const { kind, year, cell } of left) {
      const open = [...found].find(
        (one) => isOpen(one, kind, year, cell, asksSign) && isAskedAtPlace(one.amount, result),
      );
      if (open) {
        found.delete(open);
        asked += 1;
      } else silent.push(`missing: ${measure.code} ${kind} ${year} ${wordOf(cell)}`);
    }
    silent.push(...[...found].flatMap((one) => madeUp(measure.code, one)));
  }
  for (const extra of measures) {
    silent.push(...amountsOf([extra]).flatMap((one) => madeUp(`${extra.code} ${extra.title}`, one)));
  }
  if (count.seen < total) silent.push(`${count.seen} seen of ${total}`);
  return { total, read, asked, silent: [...silent, ...misplaced(result)] };
}

/** The measures that were made of this one: those with its title, or with its code when that is its own. */
function ownOf({ code, title }: TrueMeasure, measures: readonly Measure[], truth: Truth): Measure[] {
  const titled = measures.filter((one) => one.title === title);
  const unique = truth.measures.filter((one) => one.code === code).length === 1;
  if (titled.length > 0 || !unique) return titled;
  return measures.filter((one) => looseCode(one.code) === looseCode(code));
}

function amountsOf(measures: readonly Measure[]): Found[] {
  return measures.flatMap(({ lines }) =>
    lines.flatMap(({ kind, amounts }) => amounts.map((amount) => ({ kind, amount }))),
  );
}

function cellsOf(
  measure: TrueMeasure,
  { years }: Truth,
): { kind: Kind; year: number; cell: NonNullable<Cell> }[] {
  return measure.lines.flatMap(({ kind, cells }) =>
    cells.flatMap((cell, at) => (cell === null ? [] : [{ kind, year: years[at] ?? 0, cell }])),
  );
}

function isRight(amount: Amount, year: number, cell: NonNullable<Cell>): boolean {
  if (amount.year !== year || amount.type !== cell.type) return false;
  return cell.type !== "money" || amount.cents === cell.euros * 100;
}

/** Asked, with the truth among what can be chosen. A line whose kind the document hides is asked as a net effect. */
function isOpen(
  { kind, amount }: Found,
  trueKind: Kind,
  year: number,
  cell: NonNullable<Cell>,
  asksSign: boolean,
): boolean {
  if (kind !== trueKind && kind !== "net") return false;
  // A word has no sign: it stays a net effect in a row whose sign is asked.
  if (cell.type !== "money")
    return (
      amount.type === cell.type &&
      (amount.year === null || (asksSign && kind === "net" && amount.year === year))
    );
  if (amount.type === "money") return amount.year === null && amount.cents === cell.euros * 100;
  return (
    amount.type === "unsettled" &&
    amount.candidates.some((one) => one.year === year && one.cents === cell.euros * 100)
  );
}

/** A question at the amount's own place, with two candidates or a field; a word without a year needs none. */
function isAskedAtPlace(amount: Amount, { diagnostics }: ImportResult): boolean {
  if (amount.type !== "money" && amount.type !== "unsettled") return true;
  return diagnostics.some(
    ({ question, place }) =>
      question !== undefined &&
      place.line === amount.place.line &&
      place.cell === amount.place.cell &&
      place.raw === amount.place.raw &&
      (question.candidates.length >= 2 || question.input !== undefined),
  );
}

/** Money that no truth has. A question that need not be there is a nuisance; zero counts for nothing. */
function madeUp(measure: string, { kind, amount }: Found): string[] {
  if (amount.type !== "money" || amount.cents === 0) return [];
  return [`made up: ${measure} ${kind} ${amount.year} ${amount.raw}`];
}

function wordOf(cell: NonNullable<Cell>): string {
  return cell.type === "money" ? String(cell.euros) : cell.type;
}

/** Amounts that do not stand where they say they do. */
export function misplaced({ set, source }: ImportResult): string[] {
  return amountsOf(set?.measures ?? []).flatMap(({ amount }) => {
    const { line, endLine, raw } = amount.place;
    const lines = line === undefined ? [] : source.slice(line - 1, endLine ?? line);
    const squeezed = (text: string): string => text.replace(/\s+/g, "");
    const stands = squeezed(lines.join(" ")).includes(squeezed(raw));
    return stands ? [] : [`misplaced: ${raw} in line ${line}`];
  });
}
