// Rows whose label has a quantity in it without being about one from its first words on (`Vervoer leerlingen`,
// `OZB woningen`): money where a total adds them, a quantity where a total holds without them, and else a question.
import { partsOfSum } from "../reconcile/partsOfSum";
import { holds } from "../reconcile/quantitiesThatAdd";
import type { SolvedRow } from "../reconcile/solveTable";
import { startsWithQuantity } from "../words/rowWords";

/** The reason of the candidate of 0: the number counts something else than euros. */
export const IS_QUANTITY = "is-quantity";

const IN_UNITS =
  /%|\bin (?:fte'?s?|uren|procent(?:en)?|stuks|aantal(?:len)?|m2|km|dagen|weken|maanden|jaren)\b/i;

/** `Formatie` with numbers that no organisation has people or hours for. */
function isTooMuch({ row: { label, values } }: SolvedRow): boolean {
  if (!/^\W*(?:\p{L}+\s+)?(?:formatie|uren)\b/iu.test(label)) return false;
  return values.some(
    ({ printed }) =>
      printed.type === "money" && /^\d{5,}$/.test(printed.number.digits) && printed.number.decimals === 0,
  );
}

/** True when only a person can tell whether the numbers of a row are money. */
export function isQuantityOrMoney(row: SolvedRow, rows: readonly SolvedRow[]): boolean {
  const { label, values } = row.row;
  if (
    row.kind !== "other-quantity" ||
    row.isRate === true ||
    (startsWithQuantity(label) && !isTooMuch(row)) ||
    IN_UNITS.test(label)
  )
    return false;
  if (!values.some(({ printed }) => printed.type === "money")) return false;
  const at = rows.indexOf(row);
  return !rows.some(
    (total, index) => index > at && total.kind === "total" && holds(partsOfSum(rows, index), total),
  );
}
