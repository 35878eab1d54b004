// Crosscheck: the credit for an investment and its capital charges, both among the amounts. The charges are that
// investment again, spread over its life: only one of the two is an effect on the yearly budget.
import type { Amount } from "../../domain/amount";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { sumCents } from "../../domain/money";
import { measureWithCode } from "../../domain/measureWithCode";
import type { DraftLine, DraftMeasure } from "../assemble/draft";
import { titleSimilarity } from "../sections/measureCode";
import type { Crosscheck } from "./crosscheck";

const CREDIT = /(?<!\p{L})(?:\p{L}*krediet(?:en)?|investering(?:en)?)(?!\p{L})/giu;
const CHARGES =
  /(?<!\p{L})(?:kapitaals?lasten|kapitaalkosten|afschrijving(?:en|slasten|skosten)?|rentelasten)(?!\p{L})/giu;
/** Titles as alike as this, without these words, are of one object. */
const SAME_OBJECT = 0.75;

interface Part {
  readonly code: string;
  /** The title without the words for credit or charges. */
  readonly object: string;
  readonly amounts: readonly Amount[];
}

export const creditBesideCharges: Crosscheck = ({ set, drafts }) => {
  const partsOf = (words: RegExp): Part[] =>
    drafts.flatMap((draft) => {
      const measure = measureWithCode(set, draft.code);
      const named = draft.lines.filter((line) => saying(draft, line).match(words) !== null);
      const places = new Set(named.flatMap((line) => line.row.row.values.map(({ place }) => place)));
      const amounts = (measure?.lines ?? [])
        .flatMap((line) => line.amounts)
        .filter(({ place, cents }) => places.has(place) && cents !== 0 && cents !== null);
      return amounts.length > 0 ? [{ code: draft.code, object: objectOf(draft.title), amounts }] : [];
    });
  const charges = partsOf(CHARGES);
  return charges.length === 0
    ? []
    : partsOf(CREDIT).flatMap((credit) => {
        const beside = charges.find((one) => one.code === credit.code || isSameObject(one, credit));
        const [first, ...more] = credit.amounts;
        if (!beside || !first || beside.amounts.includes(first)) return [];
        const related = [...more, ...beside.amounts].map(({ place }) => place);
        const data = {
          codes: [...new Set([credit.code, beside.code])],
          credit: sumCents(credit.amounts.map(({ cents }) => cents ?? 0)),
        };
        return [createDiagnostic("text/credit-and-charges", first.place, data, { related })];
      });
};

/** All that the document calls a line: its label, the words above its columns, and the title of its measure. */
function saying({ title }: DraftMeasure, { description, row, table }: DraftLine): string {
  const own = [description, row.row.label, row.row.kindText ?? "", table.table.headingText].join(" ");
  return (own.match(CREDIT) ?? own.match(CHARGES)) === null ? title : own;
}

function objectOf(title: string): string {
  return title.replace(CREDIT, " ").replace(CHARGES, " ").trim();
}

function isSameObject(one: Part, other: Part): boolean {
  return one.object !== "" && titleSimilarity(one.object, other.object) >= SAME_OBJECT;
}
