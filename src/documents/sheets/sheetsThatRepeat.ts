// Sheets that repeat each other: the same measures, kinds and years. Added up they would count twice. Where their
// amounts differ, which of them holds is for a person to say, and until then their names do.
import type { MeasureSet } from "../../domain/measureSet";

export interface SheetSet {
  readonly name: string;
  readonly set: MeasureSet | null;
}

export interface RepeatingSheets {
  readonly chosen: string;
  readonly others: readonly string[];
  /** Whether they give the same measures other amounts. */
  readonly differ: boolean;
}

const FEWEST_SHARED = 2;
const MOST = 0.5;
const NEARLY_ALL = 0.9;
const NEWER = /\b(?:nieuwe?|definitie(?:f|ve)|wordt|gewijzigde?|bijgestelde?|actuele?e?l?|vastgestelde?)\b/i;
const OLDER = /\b(?:oude?|vorige?|was|concept|primitie(?:f|ve)|vervallen|archief|back-?up|kopie)\b/i;
/** Parts of one whole rather than versions of it. */
const NATURE = /\b(?:structure(?:el|le)|incidente(?:el|le))\b/i;

export function sheetsThatRepeat(sheets: readonly SheetSet[]): RepeatingSheets[] {
  const filled = sheets
    .map((sheet) => ({ name: sheet.name, amounts: amountsByKey(sheet) }))
    .filter(({ name, amounts }) => amounts.size > 0 && !NATURE.test(name));
  const groups: SheetAmounts[][] = [];
  for (const sheet of filled) {
    const group = groups.find((one) => one.some((other) => relationOf(other, sheet) !== null));
    if (group) group.push(sheet);
    else groups.push([sheet]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const [chosen, ...others] = [...group].sort(
        (a, b) => rank(b.name) - rank(a.name) || b.amounts.size - a.amounts.size,
      );
      const differ = others.some((other) => chosen !== undefined && relationOf(chosen, other) === "differ");
      return { chosen: chosen?.name ?? "", others: others.map(({ name }) => name), differ };
    });
}

interface SheetAmounts {
  readonly name: string;
  readonly amounts: ReadonlyMap<string, number>;
}

function rank(name: string): number {
  return Number(NEWER.test(name)) - Number(OLDER.test(name));
}

/** Cents by measure, kind and year, as far as they are settled; without a year, the one that the sheet is named after. */
function amountsByKey({ name, set }: SheetSet): ReadonlyMap<string, number> {
  const ofSheet = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? null;
  const amounts = new Map<string, number>();
  for (const { title, lines } of set?.measures ?? []) {
    for (const line of lines) {
      for (const { year, cents } of line.amounts) {
        if (cents === null) continue;
        const key = JSON.stringify([
          title.toLowerCase().replace(/[^\p{L}\d]/gu, ""),
          line.kind,
          year ?? ofSheet,
        ]);
        amounts.set(key, (amounts.get(key) ?? 0) + cents);
      }
    }
  }
  return amounts;
}

/**
 * `same`: nearly all of the smaller sheet stands on the other one too. `differ`: most of it does, and not with the
 * same amounts. Null: each has something of its own to say.
 */
function relationOf(one: SheetAmounts, other: SheetAmounts): "same" | "differ" | null {
  const shared = [...one.amounts.keys()].filter((key) => other.amounts.has(key));
  const size = Math.min(one.amounts.size, other.amounts.size);
  if (shared.length < FEWEST_SHARED || shared.length < size * MOST) return null;
  if (shared.some((key) => one.amounts.get(key) !== other.amounts.get(key))) return "differ";
  return shared.length >= size * NEARLY_ALL ? "same" : null;
}
