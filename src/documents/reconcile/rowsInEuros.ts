// A row typed in whole euros in a table of thousands or millions: its totals do not add up, and do once that row alone
// counts in euros. Such a total proves that the row is not as its table, so both readings are asked.
import { precisionOf } from "../amounts/printedAmount";
import type { TableRow } from "../tables/yearTable";
import { partsOfSum } from "./partsOfSum";
import type { SolvedRow, SolvedTable } from "./solveTable";

/** True when a total of the table adds up only with this row in euros; with no other row does it so. */
export function isInEuros({ rows, unit }: SolvedTable, row: TableRow): boolean {
  const at = rows.findIndex((one) => one.row === row);
  if (unit === 1 || at < 0 || !mayBeEuros(row, unit)) return false;
  return rows.some((total, index) => {
    if (index < at || (total.kind !== "total" && total.kind !== "net")) return false;
    const parts = partsOfSum(rows, index);
    const all = [...parts, total];
    if (parts.length < 2 || all.some(({ options }) => options.length !== 1)) return false;
    const proved = parts.filter((part) => addsUpInEuros(part, parts, total, unit));
    return !addsUp(parts, total, null, unit) && proved.length === 1 && proved[0]?.row === row;
  });
}

/** At the unit of the table it would be a thousand of them or more. */
function mayBeEuros({ values }: TableRow, unit: number): boolean {
  return values.some(
    ({ printed }) =>
      printed.type === "money" && printed.ownUnit === null && Number(printed.number.digits) >= unit,
  );
}

function addsUpInEuros(
  part: SolvedRow,
  parts: readonly SolvedRow[],
  total: SolvedRow,
  unit: number,
): boolean {
  return mayBeEuros(part.row, unit) && addsUp(parts, total, part, unit);
}

/** Whether the parts make the total in every column, with one of them in euros. */
function addsUp(
  parts: readonly SolvedRow[],
  total: SolvedRow,
  inEuros: SolvedRow | null,
  unit: number,
): boolean {
  const printed = total.options[0]?.columns ?? [];
  return printed.every((cents, column) => {
    const sum = parts.reduce((all, part) => {
      const own = part.options[0]?.columns[column] ?? 0;
      return all + (part === inEuros ? Math.round(own / unit) : own);
    }, 0);
    return Math.abs(sum - cents) <= (inEuros ? roundingOf(total, unit) : 0);
  });
}

/** A total in thousands rounds the euros that it adds: by half of its last printed digit. */
function roundingOf({ options }: SolvedRow, unit: number): number {
  const numbers = options[0]?.numbers.filter((number) => number !== null) ?? [];
  return Math.max(0, ...numbers.map((number) => precisionOf(number, unit))) / 2;
}
