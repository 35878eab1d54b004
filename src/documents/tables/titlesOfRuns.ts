// Titles of runs: where rows of kinds (`Lasten`, `Baten`) go down to a `Saldo` that adds them, again and again, each run
// is one measure, and the words beside its rows are lines of one title.
import { centsOf } from "../amounts/printedAmount";
import { rowKindOf } from "../words/rowWords";
import type { DraftRow } from "./placeRows";

/** A row with the word of its kind apart: `kindText` or `label` is empty where it has none of its own. */
export type KindRow = DraftRow & { readonly kindText: string };

/** The rows with one title for each run, when every one of two or more runs is proved by its last row. */
export function withTitlesOfRuns(rows: readonly KindRow[]): readonly KindRow[] {
  const runs: KindRow[][] = [[]];
  for (const row of rows) {
    runs[runs.length - 1]?.push(row);
    if (closes(row)) runs.push([]);
  }
  const rest = runs.pop() ?? [];
  if (runs.length < 2 || !runs.every(isProved)) return rows;
  return [...runs.flatMap((run) => withOneTitle(run, firstOfTitle(run))), ...rest];
}

/** A line above the first kind is of the title only when no other words stand beside that kind. */
function firstOfTitle(run: readonly KindRow[]): number {
  const first = run.findIndex(({ kindText }) => kindText !== "");
  return run[first]?.label === "" ? 0 : first;
}

function withOneTitle(run: readonly KindRow[], from: number): KindRow[] {
  const own = run.slice(from);
  const titles = [...new Set(own.map(({ label }) => label))].filter((label) => label !== "");
  if (titles.length < 2) return [...run];
  const rows = own.filter(({ kindText }) => kindText !== "");
  return [...run.slice(0, from), ...rows.map((row) => ({ ...row, label: titles.join(" ") }))];
}

function closes({ kindText }: KindRow): boolean {
  return rowKindOf(kindText) === "net";
}

/** Two kinds or more, each once, that the last row adds; nothing else holds amounts. */
function isProved(run: readonly KindRow[]): boolean {
  const filled = run.filter(({ kindText, values }) => kindText !== "" || values.length > 0);
  const kinds = filled.map(({ kindText }) => rowKindOf(kindText));
  if (filled.length < 3 || kinds.includes(null) || new Set(kinds).size < kinds.length) return false;
  // A total beside the words of measures is one of those.
  if (filled.slice(1).some(({ label }) => rowKindOf(label) === "total")) return false;
  const sums = filled.map(sumOf);
  const sum = sums.pop() ?? null;
  const [first = null, ...others] = sums;
  const added = others.reduce((a, b) => (a === null || b === null ? null : a + b), 0);
  if (sum === null || first === null || added === null) return false;
  return [first + added, first - added].some((one) => Math.abs(one) === Math.abs(sum));
}

/** What a row comes to, as printed; null when it holds something else than money. */
function sumOf({ values }: KindRow): number | null {
  return values.reduce<number | null>((sum, { printed }) => {
    if (sum === null || printed.type === "nil") return sum;
    if (printed.type !== "money") return null;
    const cents = centsOf(printed.number, 1);
    return printed.negative ? sum - cents : sum + cents;
  }, 0);
}
