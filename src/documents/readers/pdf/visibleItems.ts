// The texts of a page that people see. Text in the colour of its background is left out; a layer without ink is
// read only where nothing visible stands: over a scan it is all there is, over text it says the same again. Parts of a
// file that are switched off are left out on every page.
import type { ShownText, Visibility } from "./shownText";
import type { PdfTextItem } from "./textPiece";

export interface VisibleItems {
  readonly items: readonly PdfTextItem[];
  /** Number of texts left out. */
  readonly hidden: number;
}

/** Characters that pdfjs may leave out of its texts, where the page draws outside itself. */
const MOST_SKIPPED = 2_000;

/** `items` in the order in which the page draws them. */
export function visibleItems(items: readonly PdfTextItem[], shown: readonly ShownText[]): VisibleItems {
  if (shown.every(({ visibility }) => visibility === "seen")) return { items, hidden: 0 };
  const filled = items.filter(({ str }) => str.trim() !== "");
  const known = visibilities(filled, shown);
  const of = (wanted: Visibility): PdfTextItem[] => filled.filter((item) => known.get(item) === wanted);
  const seen = of("seen");
  // A page on which nothing is visible is an image with its text.
  if (seen.length === 0) {
    const off = new Set(of("off"));
    return { items: items.filter((item) => !off.has(item)), hidden: off.size };
  }
  const layer = of("layer").filter((item) => !seen.some((other) => covers(other, item)));
  const kept = new Set([...seen, ...layer]);
  return { items: items.filter((item) => kept.has(item)), hidden: filled.length - kept.size };
}

/** What is seen of each item; one of which any part is visible, or that is not found, is visible. */
function visibilities(
  items: readonly PdfTextItem[],
  shown: readonly ShownText[],
): ReadonlyMap<PdfTextItem, Visibility> {
  const runs = shown.map(({ characters }) => comparable(characters));
  const all = runs.join("");
  const ends = endsOf(runs);
  const found = new Map<PdfTextItem, Visibility>();
  let from = 0;
  let run = 0;
  for (const item of items) {
    const characters = comparable(item.str);
    const at = all.slice(from, from + MOST_SKIPPED + characters.length).indexOf(characters);
    const seen = new Set<Visibility>();
    if (at >= 0) {
      const start = from + at;
      from = start + characters.length;
      while ((ends[run] ?? Infinity) <= start) run += 1;
      for (let next = run; next < shown.length && (ends[next - 1] ?? 0) < from; next += 1)
        seen.add(shown[next]?.visibility ?? "seen");
    }
    const [only] = seen;
    found.set(item, seen.size === 1 && only ? only : "seen");
  }
  return found;
}

/** Ligatures as letters, as pdfjs gives them in its texts. */
function comparable(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function endsOf(runs: readonly string[]): number[] {
  let end = 0;
  return runs.map((characters) => (end += characters.length));
}

/** True when the two stand over each other, in whatever direction they are written. */
function covers(one: PdfTextItem, other: PdfTextItem): boolean {
  const [a = 1, b = 0, , , x = 0, y = 0] = one.transform;
  const [, , , , otherX = 0, otherY = 0] = other.transform;
  const size = Math.hypot(a, b) || 1;
  const along = ((otherX - x) * a + (otherY - y) * b) / size;
  const across = ((otherY - y) * a - (otherX - x) * b) / size;
  const overlap = Math.min(one.width, along + other.width) - Math.max(0, along);
  return Math.abs(across) < size / 2 && overlap > Math.min(one.width, other.width) / 2;
}
