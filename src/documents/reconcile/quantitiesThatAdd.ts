// Rows whose label names a quantity (`BOA's, 2,0 fte`) and whose numbers a printed total adds to its money:
// the sum proves that they are money too.
import { partsOfSum, type SummedRow } from "./partsOfSum";

/** What pays without a reserve (`Dekking uit hogere leges`) changes the budget as a measure does. */
const RESERVE = /\breserve|\bvoorziening|\bAR\b|vermogen/i;

/** Rows (by their place in the table) of another quantity, or that pay, without which some total does not hold. */
export function quantitiesThatAdd(rows: readonly SummedRow[]): ReadonlySet<number> {
  const isQuantity = ({ kind, row }: SummedRow): boolean =>
    row.values.length > 0 && (kind === "other-quantity" || (kind === "cover" && !RESERVE.test(row.label)));
  const found = new Set<number>();
  if (!rows.some(isQuantity)) return found;
  const widened = rows.map((row) => (isQuantity(row) ? { ...row, kind: null } : row));
  rows.forEach((total, at) => {
    if (total.kind !== "total" && total.kind !== "net") return;
    const parts = partsOfSum(widened, at);
    if (canHold(partsOfSum(rows, at), total) || !canHold(parts, total)) return;
    for (const part of parts) {
      const index = widened.indexOf(part);
      const row = rows[index];
      if (row && isQuantity(row)) found.add(index);
    }
  });
  return found;
}

/** More ways than this to place the values of the parts prove nothing. */
const MOST_WAYS = 256;

/** True when a total holds for one of the ways in which the values of its parts can be placed. */
function canHold(parts: readonly SummedRow[], total: SummedRow): boolean {
  if (parts.reduce((ways, part) => ways * part.options.length, 1) > MOST_WAYS) return false;
  const open = parts.findIndex(({ options }) => options.length > 1);
  const part = parts[open];
  if (!part) return holds(parts, total);
  return part.options.some((option) =>
    canHold(
      parts.map((one) => (one === part ? { ...one, options: [option] } : one)),
      total,
    ),
  );
}

/** True when every column of a total is the plain sum of its parts, none of which is open. */
export function holds(parts: readonly SummedRow[], total: SummedRow): boolean {
  const [printed, second] = total.options;
  if (!printed || second || parts.length < 2 || parts.some((part) => part.options.length !== 1)) return false;
  if (printed.columns.every((cents) => cents === 0)) return false;
  return printed.columns.every(
    (cents, column) =>
      cents === parts.reduce((sum, part) => sum + (part.options[0]?.columns[column] ?? 0), 0),
  );
}
