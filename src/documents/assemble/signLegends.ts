// Sign legends that contradict each other: which of them goes for which table. One for the whole document needs none
// of this.
import type { Place } from "../../domain/diagnostics/place";
import { headingsOver } from "../sections/headingsOver";
import type { SourceDocument } from "../source";
import { plusIsAdvantage } from "../words/signLegend";

export interface SignLegend {
  /** True where a plus is an advantage. */
  readonly plus: boolean;
  readonly index: number;
  readonly place: Place;
}

/** First and last row of a table, as indexes in the document. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

/** All legends of a document, in order. */
export function signLegendsOf(document: SourceDocument): SignLegend[] {
  return document.rows.flatMap(({ text, index, place }) => {
    const plus = plusIsAdvantage(text);
    return plus === null ? [] : [{ plus, index, place }];
  });
}

/**
 * The legend of each table: one in it or right beside it, or else one of the part that it stands in. Null where none
 * is, or where those say opposite things.
 */
export function legendsOfTables(
  document: SourceDocument,
  legends: readonly SignLegend[],
  tables: readonly Extent[],
): (SignLegend | null)[] {
  const beside = legends.map((legend) => tablesBeside(document, legend, tables));
  return tables.map((table) => {
    const own = legends.filter((_, at) => beside[at]?.includes(table));
    return unanimous(own.length > 0 ? own : legendsOfPart(document, legends, table));
  });
}

/** The table that a legend stands in, or the nearest one: both when those above and below are as near. */
function tablesBeside(
  document: SourceDocument,
  { index }: SignLegend,
  tables: readonly Extent[],
): readonly Extent[] {
  const around = tables.filter(({ first, last }) => first <= index && index <= last);
  if (around.length > 0) return around;
  const end = Math.max(-1, ...tables.map(({ last }) => last).filter((last) => last < index));
  const start = Math.min(Infinity, ...tables.map(({ first }) => first).filter((first) => first > index));
  const [over] = headingsOver(document, index);
  const toEnd = end < 0 || (over?.index ?? -1) > end ? Infinity : index - end;
  const toStart = start - index;
  const isNear = ({ first, last }: Extent): boolean =>
    (last === end && toEnd <= toStart) || (first === start && toStart <= toEnd);
  return tables.filter(isNear);
}

/** The legends below the nearest heading over a table that has any. */
function legendsOfPart(
  document: SourceDocument,
  legends: readonly SignLegend[],
  { first }: Extent,
): SignLegend[] {
  const parts = [...headingsOver(document, first), undefined];
  const found = parts.map((heading) =>
    legends.filter(({ index }) => headingsOver(document, index)[0] === heading),
  );
  return found.find((own) => own.length > 0) ?? [];
}

function unanimous(legends: readonly SignLegend[]): SignLegend | null {
  const [first] = legends;
  return first && legends.every(({ plus }) => plus === first.plus) ? first : null;
}
