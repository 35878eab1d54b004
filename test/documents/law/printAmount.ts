// Amounts as a truth prints them in a cell.
import type { Cell, TrueLine, Truth } from "./truth";

/** A cell under the convention of its document; "" where there is nothing. */
export function printed(cell: Cell, line: Pick<TrueLine, "kind">, truth: Truth): string {
  if (cell === null) return "";
  if (cell.type !== "money") return WORDS[cell.type];
  return money(cell.euros * factorOf(line.kind, truth.convention), truth);
}

export const WORDS = { pm: "PM", tbd: "n.t.b.", percentage: "3%", placeholder: "Xx" };

function factorOf(kind: TrueLine["kind"], convention: Truth["convention"]): 1 | -1 {
  if (convention === "advantage-positive") return -1;
  return convention === "magnitudes" && kind === "revenue" ? -1 : 1;
}

/** Money in the unit and the dress of the document. */
export function money(euros: number, truth: Pick<Truth, "unit" | "style">): string {
  const sign = euros < 0 ? "-" : "";
  const text = grouped(Math.abs(euros) / truth.unit);
  if (truth.unit !== 1) return `${sign}${text}`;
  if (truth.style === "euro") return `€ ${sign}${text}`;
  if (truth.style === "dash") return `${sign}${text},-`;
  return truth.style === "cents" ? `${sign}${text},00` : `${sign}${text}`;
}

function grouped(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 100) / 100).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")}${decimals ? `,${decimals}` : ""}`;
}

/** The sum of the money in cells, in euros. */
export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + (cell?.type === "money" ? cell.euros : 0), 0);
}
