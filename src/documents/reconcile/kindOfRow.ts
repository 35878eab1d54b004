// The kind of a row of a table, as its column of kinds or its own words say; amounts of money are no quantity.
import { attributeOf } from "../tables/columnMeaning";
import type { TableRow } from "../tables/yearTable";
import { isBareRowKind, isReserveKind, rowKindOf, startsWithQuantity, type RowKind } from "../words/rowWords";

/**
 * A column of kinds beats the label; `L` and `B` are costs (lasten) and revenue (baten), as are `U` and `I`.
 * A row that prints euros is money, whatever quantity its label names (`Minder uren hulp | € 50.000`).
 */
export function kindOfRow(row: TableRow): RowKind | null {
  if (isReserveField(row)) return "reserve-movement";
  if (row.kindText === undefined || row.kindText === "") {
    const kind = rowKindOf(row.label);
    if (isReserveKind(kind) && isCoded(row) && !RESERVE_ONLY.test(row.label)) return null;
    return kind === "other-quantity" && isMoney(row) ? null : kind;
  }
  const own = rowKindOf(row.label);
  if (own === "part" || (own === "reserve-movement" && !isCoded(row))) return own;
  if (/^[LU]$/.test(row.kindText)) return "investment";
  return /^[BI]$/.test(row.kindText) ? "revenue" : rowKindOf(row.kindText);
}

/** Movements of reserves have a task field of their own: 0.10. */
function isReserveField({ extras, values }: TableRow): boolean {
  return (
    values.length > 0 &&
    extras.some(({ heading, text }) => attributeOf(heading) === "taskField" && /^0\.10\b/.test(text))
  );
}

/** A measure has a code before its title, which may be about a quantity (`3 Minder uren hulp`). */
function isCoded(row: TableRow): boolean {
  const title = /^(?:[A-Z]{1,3}[\s-]?)?\d{1,3}(?:\.\d{1,2})?[a-z]?[.:)]?\s+(\D\S*.*)$/.exec(row.label)?.[1];
  return title !== undefined && !startsWithQuantity(title) && !isBareRowKind(title);
}

function isMoney(row: TableRow): boolean {
  if (COUNTED.test(row.label) && row.values.length > 0 && row.values.every(isLarge)) return true;
  return isCoded(row) || (row.isMoney ?? row.values.some(printsEuros));
}

/** `Ondersteuners 3,2 fte`: how many there are stands in the label, so large numbers are what they cost. */
const COUNTED = /\p{L}.*\s\(?\d+(?:[.,]\d+)?\s*(?:fte'?s?|uur|uren)\b/iu;

function isLarge({ printed }: TableRow["values"][number]): boolean {
  return printed.type === "money" && printed.number.decimals === 0 && printed.number.digits.length >= 5;
}

function printsEuros({ raw }: TableRow["values"][number]): boolean {
  return /€|\beuro?\b|,-{1,2}$/i.test(raw);
}

/** A taakveld with nothing but a reserve (`0.10 Mutaties reserves`) is no title of a measure. */
const RESERVE_ONLY =
  /^[\d.:)\s]+(?:(?:mutaties?|onttrekking(?:en)?|toevoeging(?:en)?|dotaties?|stortingen?|reserves?|algemene|bestemmingsreserves?|stand|saldo|aan|uit|van|de|in)(?:\s+|$))+$/i;
