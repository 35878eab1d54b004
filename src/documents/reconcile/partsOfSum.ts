// Which rows of a table a total adds.
import type { TableRow } from "../tables/yearTable";
import type { RowKind } from "../words/rowWords";
import type { RowOption } from "./rowOptions";

/** A row of a table, as far as sums go. */
export interface SummedRow {
  readonly row: TableRow;
  readonly kind: RowKind | null;
  readonly options: readonly RowOption[];
}

/** Kinds of rows that no total adds: quantities, parts of the row above, and where the money comes from. */
const ADDS_NOTHING: readonly (RowKind | null)[] = ["other-quantity", "part", "cover", "subtotal"];

/** A total or a saldo. */
export function isSum({ kind }: SummedRow): boolean {
  return kind === "total" || kind === "net";
}

/** True for a row with amounts that a total may add. */
export function addsToSum({ row, kind }: SummedRow): boolean {
  return !ADDS_NOTHING.includes(kind) && row.values.length > 0;
}

/** A total adds the rows since the previous total; a grand total below sub-totals adds all rows. */
export function partsOfSum<Row extends SummedRow>(rows: readonly Row[], at: number): Row[] {
  let from = at;
  for (let before = rows[from - 1]; before && !isSum(before); before = rows[from - 1]) from -= 1;
  const own = rows.slice(from, at).filter(addsToSum);
  return own.length > 0 ? own : rows.slice(0, at).filter((row) => addsToSum(row) && !isSum(row));
}
