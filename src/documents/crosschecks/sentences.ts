// Sentences of a section with the amounts in them: lines joined, so that a wrapped sentence is one again.
import type { Place } from "../../domain/diagnostics/place";
import type { Cents } from "../../domain/money";
import { centsOf } from "../amounts/printedAmount";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { placeIn, type SourceDocument } from "../source";

export interface SentenceAmount {
  readonly cents: Cents;
  readonly raw: string;
  readonly place: Place;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Where the amount starts in the sentence. */
  readonly at: number;
}

/** Every amount of money in the running text of rows `first <= index < end`. */
export function sentenceAmounts(
  { document, inTable }: { readonly document: SourceDocument; readonly inTable: ReadonlySet<number> },
  first: number,
  end: number,
): SentenceAmount[] {
  const rows = document.rows
    .slice(first, end)
    .filter((row) => row.layout === "flow" && !inTable.has(row.index));
  const found: SentenceAmount[] = [];
  rows.forEach((row, at) => {
    for (const amount of scanTextAmounts(row.text)) {
      if (amount.printed.type !== "money") continue;
      const before = lastSentence(`${rows[at - 1]?.text ?? ""} `);
      const head = startsSentence(row.text.slice(0, amount.start)) ? "" : before;
      const left = lastSentence(head + row.text.slice(0, amount.start));
      const right = firstSentence(
        `${row.text.slice(amount.start)} ${rows[at + 1]?.text ?? ""}`,
        amount.raw.length,
      );
      found.push({
        cents: centsOf(amount.printed.number, amount.printed.ownUnit ?? 1),
        raw: amount.raw,
        place: placeIn(row, amount.raw),
        sentence: left + right,
        at: left.length,
      });
    }
  });
  return found;
}

/** The same for the whole document, in sentences that somebody can read: text without an end is none. */
export function amountsInText(input: Parameters<typeof sentenceAmounts>[0]): SentenceAmount[] {
  const all = sentenceAmounts(input, 0, input.document.rows.length);
  return all.filter(({ sentence }) => sentence.length < LONGEST_SENTENCE);
}

const LONGEST_SENTENCE = 2_000;

const END = /[.!?](?=\s+["“‘(]?\p{Lu})/gu;

function startsSentence(text: string): boolean {
  return new RegExp(END.source, "u").test(text);
}

function lastSentence(text: string): string {
  const ends = [...text.matchAll(END)];
  const last = ends[ends.length - 1];
  return last ? text.slice(last.index + 1) : text;
}

function firstSentence(text: string, from: number): string {
  const end = [...text.matchAll(END)].find((match) => match.index >= from);
  return end ? text.slice(0, end.index + 1) : text;
}
