// Which way cells move when some are inserted or deleted.
import { invalidArgument } from "../hostError";

/** Univer's Dimension: 0 = columns, 1 = rows. */
export function shiftDimension(shift: string, rows: string, columns: string): number {
  if (shift === rows) return 1;
  if (shift === columns) return 0;
  throw invalidArgument();
}
