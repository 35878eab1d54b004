// V or N of a row with `Lasten`, `Baten` and their `Saldo`: the letter is that of the saldo. Which way the other two go
// their sum decides.
import { centsOf } from "../amounts/printedAmount";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { wordOfColumn } from "./headingWords";
import type { HeadingColumn } from "./headingColumn";
import type { TableValue } from "./yearTable";

type Letter = "V" | "N";

const WAYS: readonly (readonly [Letter, Letter])[] = [
  ["N", "V"],
  ["N", "N"],
  ["V", "N"],
  ["V", "V"],
];

/**
 * The letter of each value when costs and savings both stand beside one saldo: null for one that no sum tells. Null in
 * all for another row, in which the letter speaks for every value. `columnOf` gives the column over a value.
 */
export function lettersBesideSaldo(
  values: readonly TableValue[],
  letter: Letter,
  columnOf: (value: TableValue) => HeadingColumn | null,
): readonly (Letter | null)[] | null {
  const kinds = values.map((value) => kindOf(columnOf(value)));
  const at = (["investment", "revenue", "net"] as const).map((kind) => kinds.indexOf(kind));
  const [costs, savings, saldo] = at.map((one) => centsAt(values[one]));
  const isOne = kinds.every((kind, index) => kind === null || kinds.indexOf(kind) === index);
  if (!isOne || !costs || !savings || saldo == null) return null;
  const worth = (cents: number, way: Letter): number => (way === "V" ? -cents : cents);
  const ways = WAYS.filter(
    ([cost, saving]) => worth(costs, cost) + worth(savings, saving) === worth(saldo, letter),
  );
  const [only, second] = ways;
  const told = only && !second ? only : [null, null];
  return values.map((_, index) => {
    if (index === at[0]) return told[0] ?? null;
    return index === at[1] ? (told[1] ?? null) : letter;
  });
}

function kindOf(column: HeadingColumn | null): "investment" | "revenue" | "net" | null {
  const word = column === null ? "" : wordOfColumn(column);
  const kind = isBareRowKind(word) ? rowKindOf(word) : null;
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : null;
}

/** The size of an amount without a sign of its own; null for anything else. */
function centsAt(value: TableValue | undefined): number | null {
  const printed = value?.printed;
  if (printed?.type !== "money" || printed.negative) return null;
  return centsOf(printed.number, printed.ownUnit ?? 1);
}
