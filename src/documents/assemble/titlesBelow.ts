// Titles below their tables: text whose columns came apart may print each title after its table. Where a document is
// nothing but tables and titles by turns, begins with a table and ends in a title, that is how it reads.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSection } from "../sections/findMeasureSections";
import type { SourceDocument, SourceRow } from "../source";
import type { YearTable } from "../tables/yearTable";
import type { DraftMeasures } from "./draftMeasures";
import { titleIn } from "./headingAbove";

export interface TitlesBelow {
  /** The title of each table, by the first row of that. */
  readonly byTable: ReadonlyMap<number, SourceRow>;
  /** The last row, where the first may be a title as well: then each title may belong to either table. */
  readonly spare: SourceRow | null;
  readonly findings: readonly Diagnostic[];
}

const NONE: TitlesBelow = { byTable: new Map(), spare: null, findings: [] };

/** Nothing where headings are told to be measures by themselves (`sections`). */
export function titlesBelow(
  document: SourceDocument,
  sections: readonly MeasureSection[],
  tables: readonly YearTable[],
): TitlesBelow {
  const last = document.rows[document.rows.length - 1];
  if (sections.length > 0 || tables.length < 2 || !last || !isTitle(last)) return NONE;
  const spans = spansOf(tables);
  const first = spans[0]?.first ?? 0;
  if (spans.length < 2 || first > 1 || spans[spans.length - 1]?.last !== last.index - 1) return NONE;
  const titles = spans.flatMap((span, at): [number, SourceRow][] => {
    const row = document.rows[span.last + 1];
    const next = spans[at + 1]?.first ?? document.rows.length;
    return row && next === span.last + 2 && isTitle(row) ? [[span.first, row]] : [];
  });
  const names = new Set(titles.map(([, { text }]) => text));
  if (titles.length < spans.length || names.size < spans.length) return NONE;
  const opening = first === 0 ? undefined : document.rows[0];
  const level = opening?.heading;
  const isAbove = level !== undefined && titles.every(([, { heading }]) => (heading ?? 0) > level);
  if (opening !== undefined && !isAbove) return { ...NONE, spare: last };
  const data = { titles: [...names] };
  const findings = titles
    .slice(0, 1)
    .map(([, { place }]) => createDiagnostic("import/titles-below", place, data));
  return { byTable: new Map(titles), spare: null, findings };
}

function isTitle(row: SourceRow): boolean {
  return row.layout === "flow" && titleIn(row) !== null;
}

/** Where tables begin and end, ascending; blocks side by side are one. */
function spansOf(tables: readonly YearTable[]): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const { first, last } of [...tables].sort((a, b) => a.first - b.first)) {
    const before = spans[spans.length - 1];
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans;
}

/** A last title that no table is left for: a measure without amounts, which is said. */
export function addSpare(measures: DraftMeasures, { spare }: TitlesBelow): void {
  if (spare === null) return;
  const section = { first: spare.index, end: spare.index + 1 };
  measures.assign(titleIn(spare) ?? spare.text, spare.place, { section });
}
