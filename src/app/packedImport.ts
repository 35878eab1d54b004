// Packed import: what is remembered of an import, in the workbook and among recently used sets: the set with what was
// chosen, the findings, the count, and the lines of the source that excerpts need. Not the whole document.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Place } from "../domain/diagnostics/place";
import { excerptOf, isBlank, PAGE_END } from "../domain/excerpt";
import type { ImportCount, ImportResult, SheetChoice } from "../domain/importResult";
import type { MeasureSet } from "../domain/measureSet";

/** Characters of source that are kept at most; an amount whose lines are not kept still has its place and raw text. */
const mostSource = 150_000;
/** A line longer than this is kept around what was read in it. */
const longestLine = 600;
/** Stands for lines that are not kept. */
const omitted = "…";

interface Packed {
  readonly version: 1;
  readonly set: MeasureSet;
  readonly diagnostics: readonly Diagnostic[];
  readonly count: ImportCount;
  /** Number of a line (from 1) and its text, ascending. */
  readonly lines: readonly (readonly [number, string])[];
  readonly length: number;
  readonly sheets?: readonly SheetChoice[];
}

export function packImport(result: ImportResult): string | null {
  const { set, diagnostics, count, source } = result;
  if (set === null) return null;
  const packed: Packed = {
    version: 1,
    set,
    diagnostics,
    count,
    lines: keptLines(source, placesOf(set, diagnostics)),
    length: source.length,
    ...(result.sheets ? { sheets: result.sheets } : {}),
  };
  return JSON.stringify(packed);
}

/** Null for text that is not ours, or of another version. */
export function unpackImport(text: string): ImportResult | null {
  try {
    const packed = JSON.parse(text) as Partial<Packed> | null;
    if (packed?.version !== 1 || packed.set === undefined) return null;
    const { set, diagnostics = [], lines = [], length = 0, count = noCount, sheets } = packed;
    const source = lines.length === 0 ? [] : Array<string>(length).fill(omitted);
    for (const [number, line] of lines) source[number - 1] = line;
    return { set, diagnostics, count, rejected: [], source, ...(sheets ? { sheets } : {}) };
  } catch {
    return null;
  }
}

const noCount: ImportCount = { seen: 0, read: 0, asked: 0, rejected: 0, reasons: {} };

/** Every place that a result names. Amounts first: when not all fits, their lines are what matters. */
export function placesOf(set: MeasureSet, diagnostics: readonly Diagnostic[]): readonly Place[] {
  const amounts = set.measures.flatMap(({ lines }) => lines.flatMap((line) => line.amounts));
  return [
    ...amounts.map(({ place, raw }) => ({ ...place, raw })),
    ...set.measures.flatMap(({ place }) => place ?? []),
    ...set.controlTotals.map(({ place }) => place),
    ...set.reserves.map(({ place }) => place),
    ...diagnostics.flatMap(({ place, related = [] }) => [place, ...related]),
  ];
}

function keptLines(source: readonly string[], places: readonly Place[]): Packed["lines"] {
  const kept = new Map<number, string>();
  let room = mostSource;
  for (const place of places) {
    for (const { number, here } of excerptOf(source, place, place.raw)) {
      if (kept.has(number)) continue;
      const line = shortened(source[number - 1] ?? "", here ? place.raw : "");
      room -= line.length;
      if (room < 0) return inOrder(kept);
      kept.set(number, line);
    }
  }
  // Lines with nothing to read stay: an excerpt says where lines are left out, and counts those of a page.
  source.forEach((line, index) => {
    if (isBlank(line)) kept.set(index + 1, line === PAGE_END ? PAGE_END : line.trim().slice(0, 3));
  });
  return inOrder(kept);
}

function inOrder(lines: ReadonlyMap<number, string>): Packed["lines"] {
  return [...lines].sort(([a], [b]) => a - b);
}

function shortened(line: string, raw: string): string {
  if (line.length <= longestLine) return line;
  const at = Math.max(0, raw === "" ? 0 : line.indexOf(raw));
  const from = Math.max(0, at - longestLine / 2);
  const to = Math.min(line.length, at + raw.length + longestLine / 2);
  return `${from > 0 ? omitted : ""}${line.slice(from, to)}${to < line.length ? omitted : ""}`;
}
