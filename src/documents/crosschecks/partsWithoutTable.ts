// Crosscheck: a part of the document under a heading of its own, beside the tables of other measures, whose text tells
// costs or savings with their year that stand in no table. They count nowhere, and may be a measure of their own.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import { namesItsKind } from "../leftoverRows";
import type { Crosscheck, CrosscheckInput } from "./crosscheck";
import { readsAsNew } from "./readsAsNew";
import { sentenceAmounts } from "./sentences";

export const partsWithoutTable: Crosscheck = (input) => {
  if (input.inTable.size === 0) return [];
  const parts = partsOf(input);
  const printed = parts.length === 0 ? new Set<number>() : printedAmounts(input.set);
  return parts.flatMap(({ first, end, title }) => {
    const [amount, ...others] = sentenceAmounts(input, first, end).filter(
      (one) =>
        // A line such as `Kosten: € 10.000` is told as a row that no table took.
        !namesItsKind(one.sentence.trim()) &&
        !printed.has(Math.abs(one.cents)) &&
        readsAsNew(one, input.set.years) !== null,
    );
    if (!amount) return [];
    const data = { title, amounts: [...new Set([amount, ...others].map(({ cents }) => cents))] };
    const related = others.map(({ place }) => place);
    return [createDiagnostic("text/part-without-table", amount.place, data, { related })];
  });
};

/** Rows from a heading to the next one, without a table and in no section of a measure. */
function partsOf({
  document,
  drafts,
  inTable,
}: CrosscheckInput): { first: number; end: number; title: string }[] {
  const headings = document.rows.filter((row) => row.heading !== undefined);
  return headings.slice(1).flatMap((heading, at) => {
    const first = heading.index + 1;
    const end = headings[at + 2]?.index ?? document.rows.length;
    const isOfMeasure = drafts.some(({ section }) => section && section.first < end && first < section.end);
    const hasTable = document.rows.slice(first, end).some((row) => inTable.has(row.index));
    return isOfMeasure || hasTable ? [] : [{ first, end, title: heading.text }];
  });
}

/** Amounts of measures, totals and reserves, each as printed and as a sum of its measure and year. */
function printedAmounts({ measures, controlTotals, reserves }: MeasureSet): ReadonlySet<number> {
  const sums = new Map<string, number>();
  const single = new Set([...controlTotals, ...reserves].map(({ cents }) => Math.abs(cents)));
  for (const { code, lines } of measures) {
    for (const { year, cents } of lines.flatMap((line) => line.amounts)) {
      if (cents === null) continue;
      single.add(Math.abs(cents));
      for (const key of [`${code}|${year}`, `${code}|all`, `|${year}`, "|all"])
        sums.set(key, (sums.get(key) ?? 0) + cents);
    }
  }
  return new Set([...single, ...[...sums.values()].map(Math.abs)]);
}
