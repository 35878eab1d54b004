// Which lines of words belong to which row of amounts, in a table whose labels wrapped around them: all labels of one
// table stand alike, with their amounts beside the first line, the last one or the middle.

/** A line of such a table. */
export interface LabelLine {
  /** Words alone. */
  readonly isWords: boolean;
  /** Amounts behind a label. */
  readonly isRow: boolean;
  /** Amounts behind a code, or behind nothing. */
  readonly isBare: boolean;
  readonly isTotal: boolean;
  /** Starts with a code and words behind it, or is a code alone. */
  readonly isCoded: boolean;
  readonly isCode: boolean;
  /** Printed right below the line before it. */
  readonly isNext: boolean;
  readonly length: number;
}

/** A row of amounts with the lines of its label: the first and the last. */
export interface LabelSpan {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** More lines than this are no label, unless they are those of a narrow column. */
const MOST_LINES = 3;
const MOST_NARROW_LINES = 12;
const NARROW = 30;

/** The lines of every row; null when no row lacks its words, or when the lines can be divided in two ways or in none. */
export function labelSpans(lines: readonly LabelLine[]): LabelSpan[] | null {
  const rows = lines.flatMap((line, at) => (line.isRow || line.isBare ? [at] : []));
  const last = rows[rows.length - 1];
  if (last === undefined || !rows.some((at) => lines[at]?.isBare)) return null;
  if (!lines.slice(0, last).every((line, at) => isPart(line) && (at === 0 || line.isNext))) return null;
  const ways = [middle(lines, rows), below(lines, rows), above(lines, rows)].filter((way) => way !== null);
  const [only, second] = ways;
  return only && !second ? only : null;
}

function isPart(line: LabelLine): boolean {
  return line.isWords || line.isRow || line.isBare;
}

/** Amounts at the middle line: as many lines of words below as above. */
function middle(lines: readonly LabelLine[], rows: readonly number[]): LabelSpan[] | null {
  const spans: LabelSpan[] = [];
  let free = 0;
  for (const row of rows) {
    const size = row - free;
    const isTotal = lines[row]?.isTotal === true;
    const isWhole = isTotal ? size === 0 : size > 0 || lines[row]?.isBare === false;
    const last = row + size;
    if (!isWhole || !areWords(lines, row + 1, last)) return null;
    spans.push({ row, first: row - size, last });
    free = last + 1;
  }
  return spans;
}

/** Amounts at the first line: the words below it, up to the next row. */
function below(lines: readonly LabelLine[], rows: readonly number[]): LabelSpan[] | null {
  if (rows[0] !== 0) return null;
  const most = Math.max(...rows.slice(1).map((next, at) => next - (rows[at] ?? 0) - 1));
  const spans = rows.map((row, at): LabelSpan => {
    const next = rows[at + 1] ?? Math.min(lines.length, row + 1 + most);
    let last = row;
    while (last + 1 < next && lines[last + 1]?.isWords && lines[last + 1]?.isNext) last += 1;
    return { row, first: row, last };
  });
  const isWhole = ({ row, last }: LabelSpan): boolean =>
    (last > row || lines[row]?.isBare === false) && (last === row || lines[row]?.isTotal === false);
  return spans.every((span) => isWhole(span) && isLabel(lines, span.row + 1, span.last)) ? spans : null;
}

/** Amounts at the last line: the words above it, from the one with a code where there is one. */
function above(lines: readonly LabelLine[], rows: readonly number[]): LabelSpan[] | null {
  const spans = rows.map((row, at): LabelSpan => {
    const from = (rows[at - 1] ?? -1) + 1;
    const coded = lines.slice(from, row).findIndex(({ isCoded }) => isCoded);
    if (coded >= 0 && lines[row]?.isCoded === false) return { row, first: from + coded, last: row };
    return { row, first: lines[row]?.isBare ? from : row, last: row };
  });
  // One line of words may head a group; more of them must be of some label.
  const isWhole = ({ row, first }: LabelSpan, at: number): boolean =>
    first - (rows[at - 1] ?? -1) <= 2 &&
    (first < row || lines[row]?.isBare === false) &&
    (first === row || lines[row]?.isTotal === false);
  return spans.every((span, at) => isWhole(span, at) && isLabel(lines, span.first, span.row - 1))
    ? spans
    : null;
}

function areWords(lines: readonly LabelLine[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (!lines[at]?.isWords || !lines[at]?.isNext) return false;
  return true;
}

/** Few lines, or more of a narrow column. */
function isLabel(lines: readonly LabelLine[], first: number, last: number): boolean {
  const own = lines.slice(first, last + 1).filter(({ isCode }) => !isCode);
  if (own.length <= MOST_LINES) return true;
  return own.length <= MOST_NARROW_LINES && own.every(({ length }) => length <= NARROW);
}
