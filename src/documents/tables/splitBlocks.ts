// Blocks: two or more runs of the same years side by side (costs left, revenue right). Each block becomes a
// table of its own, headed by the words above it.
import type { SourceDocument, SourceRow } from "../source";
import { alternativeName, headsAlternative, numberedAlternative } from "../words/alternativeWords";
import { compoundKind, isBareRowKind, rowKindOf } from "../words/rowWords";
import { natureIn } from "../words/nature";
import { wordOfColumn } from "./headingWords";
import type { HeadingColumn } from "./headingColumn";
import type { TableRow, YearTable } from "./yearTable";

export function splitBlocks(document: SourceDocument, table: YearTable): YearTable[] {
  const blocks = blocksByWord(table.columns) ?? blocksByYear(table.columns);
  if (blocks.length < 2) return [table];
  const flowWords = wordsInFlow(document, table.heading, blocks.length);
  const all = blocks.map(({ word, indexes }, block) => {
    const columns = indexes.flatMap((at) => table.columns[at] ?? []);
    const next = table.columns[(indexes[indexes.length - 1] ?? 0) + 1];
    const words = word || (flowWords?.[block] ?? wordsAbove(document, table.heading, columns, next));
    return {
      ...table,
      columns,
      headingText: words || table.headingText,
      rows: table.rows.map((row) => blockOf(row, indexes)),
      unplaced: unplacedRows(table),
    };
  });
  const parts = withUnknownWords(withAlternatives(all));
  // Years first: they show what the rows are, for the blocks without them too.
  const hasYear = (part: YearTable): boolean => part.columns.some((column) => column.year !== null);
  return [...parts.filter(hasYear), ...parts.filter((part) => !hasYear(part))];
}

/** Blocks of which two or more are alternatives know which. */
function withAlternatives(parts: readonly YearTable[]): readonly YearTable[] {
  const names = parts.map(({ headingText }) =>
    headsAlternative(headingText) ? alternativeName(headingText) : numberedAlternative(headingText),
  );
  if (new Set(names.filter((name) => name !== null)).size < 2) return parts;
  return parts.map((part, at) => {
    const alternative = names[at] ?? null;
    return alternative === null ? part : { ...part, alternative };
  });
}

/**
 * Blocks with the same year and no words over them, or words that say nothing of costs, savings or how long they last
 * (`Opgelegd`, `Gerealiseerd`): nobody can tell whether they add up.
 */
function withUnknownWords(parts: readonly YearTable[]): readonly YearTable[] {
  const isUnknown = ({ headingText, alternative }: YearTable): boolean =>
    alternative === undefined &&
    !isBareRowKind(headingText) &&
    rowKindOf(headingText) === null &&
    compoundKind(headingText) === null &&
    natureIn(headingText) === null;
  const unknown = parts.filter(isUnknown);
  const yearsOf = (part: YearTable): number[] => part.columns.flatMap(({ year }) => year ?? []);
  return parts.map((part) => {
    const beside = unknown.filter((other) => yearsOf(other).some((year) => yearsOf(part).includes(year)));
    if (!unknown.includes(part) || beside.length < 2) return part;
    const isNamed = beside.every((one) => one === part || one.headingText !== part.headingText);
    const name = `${part.columns[0]?.label ?? ""} (${beside.indexOf(part) + 1})`;
    return { ...part, alternative: isNamed && part.headingText !== "" ? part.headingText : name };
  });
}

interface Block {
  /** What the headings of its columns say beside the year (`Lasten`), or nothing. */
  readonly word: string;
  /** Columns of the table, in order. */
  readonly indexes: readonly number[];
}

/** Columns such as `Lasten 2025`, `Baten 2025`: a block for each word, when the years come back or all words are kinds. */
function blocksByWord(columns: readonly HeadingColumn[]): Block[] | null {
  const words = columns.map(wordOfColumn);
  const named = new Set(words.map((word) => word.toLowerCase()).filter((word) => word !== ""));
  const years = columns.flatMap(({ year }) => year ?? []);
  const comesBack = new Set(years).size < years.length;
  const areKinds = [...named].every((word) => isBareRowKind(word) || compoundKind(word) !== null);
  if (named.size < 2 || !(comesBack || areKinds || columns.some(({ kind }) => kind === "amount")))
    return null;
  const blocks = new Map<string, { word: string; indexes: number[] }>();
  let last = "";
  words.forEach((word, at) => {
    if (word !== "") last = word;
    const block = blocks.get(last.toLowerCase()) ?? { word: last, indexes: [] };
    block.indexes.push(at);
    blocks.set(last.toLowerCase(), block);
  });
  return [...blocks.values()];
}

function blocksByYear(columns: readonly HeadingColumn[]): Block[] {
  const starts = blockStarts(columns);
  return starts.map((start, block) => {
    const end = starts[block + 1] ?? columns.length;
    return { word: "", indexes: columns.slice(start, end).map((_, at) => start + at) };
  });
}

/** Flowing text above the years that names every block (`Lasten Baten`), perhaps behind the word for its rows. */
function wordsInFlow(document: SourceDocument, heading: SourceRow, blocks: number): string[] | null {
  const above = document.rows[heading.index - 1];
  if (above?.layout !== "flow") return null;
  const known = (word: string): boolean => rowKindOf(word) !== null || natureIn(word) !== null;
  const words = above.text.trim().split(/\s+/);
  if (words.length === blocks && words.every(known)) return words;
  const apart = above.text.trim().split(/\s{2,}/);
  return blocks > 1 && (apart.length === blocks || apart.length === blocks + 1) ? apart.slice(-blocks) : null;
}

/** A block starts where a year comes back. */
export function blockStarts(columns: readonly HeadingColumn[]): number[] {
  const starts = [0];
  let seen = new Set<number>();
  columns.forEach((column, at) => {
    if (column.year === null) return;
    if (seen.has(column.year)) {
      starts.push(at);
      seen = new Set();
    }
    seen.add(column.year);
  });
  return starts;
}

/** Rows of a table that is parted by its columns of which the amounts may stand in more than one. */
export function unplacedRows({ rows, unplaced = [] }: YearTable): readonly TableRow[] {
  return [
    ...unplaced,
    ...rows.filter(({ values, placements }) => values.length > 0 && placements.length !== 1),
  ];
}

/** The part of a row in a block; values whose place is not certain go to no block (`unplacedRows`). */
export function blockOf(row: TableRow, indexes: readonly number[]): TableRow {
  const [placement, second] = row.placements;
  if (!placement || second) {
    const isRefused = row.values.some(({ printed }) => printed.type !== "nil");
    return { ...row, values: [], placements: [[]], ...(isRefused ? { elsewhere: "refused" as const } : {}) };
  }
  const inside = row.values.flatMap((value, at) => {
    const column = indexes.indexOf(placement[at] ?? -1);
    return column >= 0 ? [{ value, column }] : [];
  });
  const outside = row.values.filter((value) => inside.every((one) => one.value !== value));
  const hasOther = outside.some(({ printed }) => printed.type !== "nil");
  return {
    ...row,
    ...(hasOther ? { elsewhere: "other-block" as const } : {}),
    values: inside.map((one) => one.value),
    placements: [inside.map((one) => one.column)],
  };
}

/** The words of the row above the years that stand over the columns of a block. */
function wordsAbove(
  document: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
  next: HeadingColumn | undefined,
): string {
  const above = document.rows[heading.index - 1];
  const [first] = columns;
  if (!above || above.layout === "flow" || !first) return "";
  const at = (extent: { column: number | null; start: number; end: number }): number =>
    extent.column ?? (extent.start + extent.end) / 2;
  const from = first.column ?? first.start;
  const to = next ? (next.column ?? next.start) : Infinity;
  return above.cells
    .filter((cell) => at(cell) >= from - 0.5 && at(cell) < to && cell.text.trim() !== "")
    .map((cell) => cell.text.trim())
    .join(" ");
}
