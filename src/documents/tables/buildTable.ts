// Building a table below its heading: its rows until the table ends, the columns that hold amounts, and every
// place where those amounts can stand.
import { saysOnlyUnit } from "../amounts/findUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { codedRow } from "../sections/codedRow";
import { type SourceDocument, type SourceRow } from "../source";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { amountColumnsOf } from "./amountColumns";
import { withColumnBefore } from "./columnBefore";
import { withCellsInOrder } from "./cellsInOrder";
import { headsMeasures } from "./columnMeaning";
import { headsKinds } from "./flattenedKinds";
import { headsOtherAmounts, startsOther } from "./headsAmounts";
import {
  emptyRow,
  flowRow,
  type FlowTable,
  isNote,
  looksLikeLabel,
  NATURE_COLUMN,
  goesOnBelow,
  standsBelow,
} from "./flowRow";
import { flowTableOf, wordsBefore } from "./flowTableOf";
import { startsForm } from "./formFields";
import { gridRow } from "./gridRow";
import { headingByPosition } from "./headingByPosition";
import { headingInTwoRows } from "./headingInTwoRows";
import { headingWords } from "./headingWords";
import { readKindColumn } from "./kindColumn";
import { withWhatIsHigher } from "./higherAndLower";
import { withLabelsAbove } from "./labelsAbove";
import { laidOutRow, withLineBelow } from "./laidOutRow";
import { withLostCells } from "./lostCells";
import { mergedHeading } from "./mergedHeading";
import { movedHeading, standsOverWords } from "./movedHeading";
import { columnsInOrder, type DraftRow, placeRows, standsApart } from "./placeRows";
import { withFirstYear } from "./relativeYears";
import { withSignsInWords } from "./signsOfColumns";
import { type HeadingColumn, isSameColumn } from "./headingColumn";
import { headsAgain, yearHeadingOf } from "./yearHeading";
import type { AmountColumns, YearTable } from "./yearTable";

/** The table whose heading is row `at`; null when nothing below it is a row. `general`: the unit of the document. */
export function buildTable(
  document: SourceDocument,
  at: number,
  firstRow: readonly HeadingColumn[],
  general: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const row = document.rows[at];
  if (!row) return null;
  const { printed, first } = wholeHeading(document, row, firstRow);
  const below = bodyOf(document, row, first, isStop);
  const placed = inPlace(printed, withLostCells(printed, below));
  if (!placed) return null;
  const { body } = placed;
  const { heading, columns, ignored, table } = amountsBelow(document, row, placed, general);
  const read = (one: SourceRow): DraftRow | null =>
    one.layout === "flow"
      ? (laidOutRow(one, table) ?? flowRow(one, table))
      : gridRow(one, heading, { columns, ignored, unit: table.unit });
  const drafts: DraftRow[] = [];
  let last = first - 1;
  for (const candidate of body) {
    const next = candidate.index;
    if (drafts.length === 0 && saysOnlyUnit(candidate.text)) continue;
    if (isGroupLine(document, row, next)) {
      drafts.push({ label: candidate.text.replace(/:$/, ""), extras: [], values: [], source: candidate });
      continue;
    }
    if (introducesRows(candidate, document.rows[next + 1], columns, read)) continue;
    const above = drafts[drafts.length - 1];
    const longer = above ? withLineBelow(above, candidate, table) : null;
    // Above a label alone the amounts may be those of that label.
    const following = body[next - first + 1];
    if (longer && !(following && isLabelAlone(following))) {
      drafts[drafts.length - 1] = longer;
      last = next;
      continue;
    }
    const draft = read(candidate) ?? (isNote(candidate) ? null : emptyRow(document, next, isStop, read));
    if (!draft || (row.layout === "flow" && standsBelow(row, drafts, draft, columns))) {
      const isBare = !/\p{L}/u.test(candidate.text);
      if (!isNote(candidate) && !goesOnBelow(body.slice(next - first + 1), columns, read, isBare)) break;
      continue;
    }
    drafts.push(draft);
    last = next;
  }
  const next = document.rows[last + 1];
  const another = row.layout !== "flow" && next !== undefined && yearHeadingOf(next) !== null;
  const hasKinds = drafts.some(({ label, values }) => values.length > 0 && isSide(label));
  while (introducesNext(drafts[drafts.length - 1], another, hasKinds)) {
    drafts.pop();
    last = drafts[drafts.length - 1]?.source.index ?? first - 1;
  }
  if (drafts.length === 0) return null;
  const holding = withoutNatureColumn(columns, drafts);
  const inOrder = row.layout === "flow" ? withCellsInOrder(wordsBefore(row, columns), drafts) : drafts;
  const labels = heading.filter((column) => !columns.some((held) => isSameColumn(held, column)));
  return {
    columns: holding,
    ignored,
    headingText: headingWords(document.rows[at - 1], row, labels, columns),
    headsMeasures: labels.some((column) => headsMeasures(column.label)),
    heading: row,
    rows: placeRows(readKindColumn(inOrder), holding, row.layout),
    first: at,
    last,
    segment: row.segment,
  };
}

/** The columns of a heading that hold amounts, with a total or a quantity before the years where the rows have one. */
function amountsBelow(
  document: SourceDocument,
  row: SourceRow,
  { heading, body }: Placed,
  general: number,
): AmountColumns & { readonly heading: Placed["heading"]; readonly table: FlowTable } {
  const amounts: AmountColumns =
    row.layout === "flow"
      ? { columns: columnsInOrder(heading), ignored: [] }
      : amountColumnsOf(heading, body);
  const table = flowTableOf(document, row, { columns: amounts.columns, heading, body, general });
  const longer = table.style.surplus || table.style.oneMore ? withColumnBefore(row, heading) : null;
  if (longer) return amountsBelow(document, row, { heading: longer, body }, general);
  return { ...amounts, heading, table };
}

interface Placed {
  readonly heading: readonly HeadingColumn[];
  readonly body: readonly SourceRow[];
}

/** The heading above its amounts, and the rows under it; null when it lost more cells than that tells. */
function inPlace(printed: readonly HeadingColumn[], below: readonly SourceRow[]): Placed | null {
  const moved = movedHeading(printed, below);
  if (moved) return { heading: moved.heading, body: below.map(moved.inPlace) };
  const merged = mergedHeading(printed, below);
  if (merged !== null) return merged === "lost" ? null : { heading: merged, body: below };
  return standsOverWords(printed, below) ? null : { heading: printed, body: below };
}

/** `Dit verschil bestaat uit:` right above a full row of the same columns; what pays is another table. */
function introducesRows(
  row: SourceRow,
  below: SourceRow | undefined,
  columns: readonly HeadingColumn[],
  read: (row: SourceRow) => DraftRow | null,
): boolean {
  if (row.layout !== "flow" || !below || !/^.{3,60}:$/.test(row.text) || /dek(?:t|king)/i.test(row.text))
    return false;
  if ((below.place.line ?? 0) - (row.place.line ?? 0) > 2 || isBareRowKind(row.text)) return false;
  const values = read(below)?.values ?? [];
  return columns.length > 1 && values.length === columns.length && values.every(standsApart);
}

/** The columns of a heading with the words that divide its years, and the index of the first row below it. */
function wholeHeading(
  document: SourceDocument,
  row: SourceRow,
  firstRow: readonly HeadingColumn[],
): { readonly printed: readonly HeadingColumn[]; readonly first: number } {
  const below = document.rows[row.index + 1];
  const inTwo = headingInTwoRows(firstRow, below);
  const placed = inTwo ? { columns: inTwo, rows: 2 } : headingByPosition(row, firstRow, below);
  const labelled = placed?.columns ?? withLabelsAbove(firstRow, row, document.rows[row.index - 1]);
  const years = withFirstYear(document, labelled);
  const printed = withSignsInWords(withWhatIsHigher(document, row, years));
  const first = row.index + (placed?.rows ?? 1);
  return { printed, first: endsLabel(document.rows[first], row) ? first + 1 : first };
}

/** The rest of the words over the labels, right below them: `Financiële   2026   2027` above `gevolgen`. */
function endsLabel(below: SourceRow | undefined, heading: SourceRow): boolean {
  if (heading.layout !== "flow" || below?.layout !== "flow" || !/^\p{L}/u.test(heading.text)) return false;
  const isNext = (below.place.line ?? 0) - (heading.place.line ?? 0) === 1;
  if (!isNext || !/^\p{Ll}\p{L}{2,}(?: \p{L}+){0,3}$/u.test(below.text)) return false;
  return (
    rowKindOf(below.text) === null && below.text.split(" ").every((word) => parsePrintedAmount(word) === null)
  );
}

function isLabelAlone({ text }: SourceRow): boolean {
  return /\p{L}{3}/u.test(text) && !/\d/.test(text);
}

/** `Lasten` or `Baten` alone. */
function isSide(label: string): boolean {
  return isBareRowKind(label) && ["investment", "revenue"].includes(rowKindOf(label) ?? "");
}

/**
 * A last row of words is about what stands below: with a colon, or where another table follows on the page. `Baten` is
 * so too, but where rows of such kinds have amounts (`hasKinds`).
 */
function introducesNext(row: DraftRow | undefined, another: boolean, hasKinds: boolean): boolean {
  if (row === undefined || row.values.length > 0) return false;
  const isKind = isBareRowKind(row.label) && (hasKinds || !isSide(row.label));
  return row.label.endsWith(":") || (another && !isKind && codedRow(row.source) === null);
}

/** The rows below a heading that can belong to its table. */
function bodyOf(
  document: SourceDocument,
  heading: SourceRow,
  first: number,
  isStop: (row: SourceRow) => boolean,
): SourceRow[] {
  const columns = yearHeadingOf(heading) ?? [];
  const rows: SourceRow[] = [];
  for (let next = first; next < document.rows.length; next += 1) {
    const row = document.rows[next];
    if (!row || isStop(row) || headsAgain(row, columns) || startsForm(row)) break;
    if (row.layout === "flow" ? headsOthers(row, columns) : headsOtherAmounts(row, heading)) break;
    if (rows.length > 0 && startsOther(document, row, heading)) break;
    if (!isGroupLine(document, heading, next) && !continues(document, heading, document.rows[next - 1], row))
      break;
    rows.push(row);
    if (heading.layout === "flow" && rows.length >= MOST_FLOW_ROWS) break;
  }
  return rows;
}

/** Words and years alone, as many as the table has: a heading that nobody understands is no row of the table above it. */
function headsOthers({ text }: SourceRow, columns: readonly HeadingColumn[]): boolean {
  if (headsKinds(text)) return true;
  const years = text.match(/(?<![\d.,/-])20\d\d(?![\d.,/-])/g) ?? [];
  const most = Math.max(2, columns.filter(({ year }) => year !== null).length);
  return (
    years.length >= most &&
    /\p{L}{3}/u.test(text) &&
    /20\d\d$/.test(text) &&
    text.match(/\d+/g)?.length === years.length
  );
}

/** Flowing text has no end of its own: a table in it has no more rows than this. */
const MOST_FLOW_ROWS = 5_000;

/** A column "Structureel" that only has words in it (`S`, `I`) holds no amounts. */
function withoutNatureColumn(
  columns: readonly HeadingColumn[],
  drafts: readonly DraftRow[],
): HeadingColumn[] {
  const hasWords = drafts.some((draft) => draft.extras.some((extra) => extra.heading === NATURE_COLUMN));
  return columns.filter((column) => !(hasWords && column.kind === "structural"));
}

/** Lines from row to row of a table with tabs: some are blank, or the foot of a page. */
const FARTHEST_ROW = 6;

function continues(
  document: SourceDocument,
  heading: SourceRow,
  before: SourceRow | undefined,
  row: SourceRow,
): boolean {
  if (heading.table !== undefined) return row.table === heading.table;
  if (row.segment !== heading.segment && document.pages === undefined) return false;
  if (row.layout !== heading.layout) return false;
  const gap = (row.place.line ?? 0) - (before?.place.line ?? 0);
  return heading.layout !== "grid" || gap <= FARTHEST_ROW;
}

/** Lines with a label alone between the rows of a table with tabs, right above one of them. */
function isGroupLine(
  document: SourceDocument,
  heading: SourceRow,
  at: number,
  most = MOST_GROUP_LINES,
): boolean {
  const row = document.rows[at];
  const below = document.rows[at + 1];
  if (heading.layout !== "grid" || heading.table !== undefined || row?.layout !== "flow") return false;
  if (most > 1 && below?.layout === "flow")
    return isLabelLine(document, heading, at) && isGroupLine(document, heading, at + 1, most - 1);
  if (below?.layout !== "grid" || below.table !== undefined || yearHeadingOf(below)) return false;
  return isLabelLine(document, heading, at);
}

/** Labels above each other without a row between them. */
const MOST_GROUP_LINES = 4;

function isLabelLine(document: SourceDocument, heading: SourceRow, at: number): boolean {
  const row = document.rows[at];
  const below = document.rows[at + 1];
  if (!row || !below) return false;
  const line = row.place.line ?? 0;
  const above = document.rows[at - 1]?.place.line ?? 0;
  const isLabel = looksLikeLabel(row.text.replace(/:$/, ""));
  return (
    isLabel && line - above <= 2 && (below.place.line ?? 0) - line <= 2 && row.segment === heading.segment
  );
}
