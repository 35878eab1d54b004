// Budget tables: what a programme came to and is budgeted for (`Rekening 2025 | Begroting 2026 | Raming 2027`). Their
// amounts are stands, whatever their rows are called, and no measure changes them.
import type { SourceDocument } from "../source";
import type { YearTable } from "../tables/yearTable";

/** What was realised: no measure has that. */
const REALISED = /(?<!\p{L})(?:(?:jaar)?rekening|rek\.|realisatie|gerealiseerd|werkelijk)(?!\p{L})/iu;
const BUDGET =
  /(?<!\p{L})(?:begroting|begroot|begr\.|(?:meerjaren)?raming|meerjarenbegroting|prognose)(?!\p{L})/iu;
const CHANGE =
  /ombuig|bezuinig|bespar|taakstelling|mutatie|wijzig|bijstelling|afwijking|verschil|effect|voordeel|nadeel|resultaat|vrijval/i;

/** True when the words over its columns are those of what was realised beside a budget, and none is of a change. */
export function isBudgetTable(
  document: SourceDocument,
  { heading, columns, headsMeasures }: YearTable,
): boolean {
  if (headsMeasures === true || columns.filter(({ year }) => year !== null).length < 2) return false;
  const above = document.rows[heading.index - 1];
  const isNext = above !== undefined && (heading.place.line ?? 0) - (above.place.line ?? 0) <= 1;
  const words = [heading.text, isNext && !/[.:;]$/.test(above.text) ? above.text : ""].join(" ");
  return REALISED.test(words) && BUDGET.test(words) && !CHANGE.test(words);
}
