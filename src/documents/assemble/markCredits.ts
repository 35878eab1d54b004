// Credits among the amounts: the credit for an investment beside its capital charges. The charges are that investment
// again, spread over its life, and only they weigh on the yearly budget: whether the credit counts is asked.
import { titleSimilarity } from "../sections/measureCode";
import type { SourceDocument } from "../source";
import { endOfPrevious } from "../tables/endOfPrevious";
import type { DraftLine, DraftMeasure } from "./draft";

const CREDIT =
  /(?<!\p{L})(?:\p{L}*krediet(?:en|bedrag(?:en)?)?|(?!des)\p{L}*investering(?:en|sbedrag(?:en)?)?)(?!\p{L})/giu;
const CHARGES =
  /(?<!\p{L})(?:kapitaals?lasten|kapitaalkosten|afschrijving(?:en|slasten|skosten)?|rentelasten)(?!\p{L})/giu;
/** Titles as alike as this, without these words, are of one object. */
const SAME_OBJECT = 0.75;
/** The reason of a candidate of 0: the capital charges count already. */
export const CHARGES_COUNT = "charges-count";

/** The same measures; lines of credits know the measure that has their charges. `ends`: last rows of all tables. */
export function markCredits(
  document: SourceDocument,
  drafts: readonly DraftMeasure[],
  ends: readonly number[],
): DraftMeasure[] {
  const sideOf = (draft: DraftMeasure, line: DraftLine): "credit" | "charges" | null =>
    hasMoney(line) ? creditOrCharges(document, line, ends, draft.title) : null;
  const charged = drafts.filter((draft) => draft.lines.some((line) => sideOf(draft, line) === "charges"));
  if (charged.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const lines = draft.lines.map((line): DraftLine => {
      if (sideOf(draft, line) !== "credit") return line;
      const beside = charged.find((one) => one === draft || isSameObject(one, draft));
      return beside ? { ...line, chargesOf: beside.code } : line;
    });
    return { ...draft, lines };
  });
}

/**
 * What a line is called: by its own words, or where those are silent by the words above its columns and its table, and
 * then by the title of its measure. Words with both are about the charges.
 */
export function creditOrCharges(
  document: SourceDocument,
  { description, row, table }: Pick<DraftLine, "description" | "row" | "table">,
  ends: readonly number[],
  title = "",
): "credit" | "charges" | null {
  const { first, headingText } = table.table;
  const after = Math.max(endOfPrevious(ends, first) + 1, first - NEAREST_WORDS, 0);
  const above = document.rows.slice(after, first).filter(({ text }) => text.length < LONGEST_WORDS);
  const own = [description, row.row.label, row.row.kindText ?? ""].join(" ");
  const texts = [own, headingText, ...above.map(({ text }) => text).reverse()];
  // Rows of capital charges may be headed `Investering` too: that is what they are of.
  const said =
    texts.find((text) => text.match(CHARGES) !== null || SURELY_CREDIT.test(text)) ??
    [...texts, title].find((text) => text.match(CREDIT) !== null || text.match(CHARGES) !== null);
  if (said === undefined) return null;
  return said.match(CHARGES) === null ? "credit" : "charges";
}

const SURELY_CREDIT = /krediet(?:en)?(?!\p{L})/iu;

const NEAREST_WORDS = 3;
const LONGEST_WORDS = 80;

function hasMoney({ row }: DraftLine): boolean {
  return row.options.some(({ columns }) => columns.some((cents) => cents !== 0));
}

function objectOf({ title }: DraftMeasure): string {
  return title.replace(CREDIT, " ").replace(CHARGES, " ").trim();
}

function isSameObject(one: DraftMeasure, other: DraftMeasure): boolean {
  return objectOf(one) !== "" && titleSimilarity(objectOf(one), objectOf(other)) >= SAME_OBJECT;
}
