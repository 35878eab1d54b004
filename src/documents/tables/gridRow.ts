// A row whose cells are known (a grid, or cells by position on a page): which cells are its label,
// which its values, and which say something else about it.
import { amountInColumn } from "../amounts/amountInColumn";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceCell, SourceRow } from "../source";
import { attributeOf, headsMeasures, isAside, isCodeColumn } from "./columnMeaning";
import type { DraftRow } from "./placeRows";
import { headsEffectLetters, isEffectLetter, withLeadingLetters } from "./leadingLetters";
import { lettersBesideSaldo } from "./letterOfSaldo";
import { type HeadingColumn, isSameColumn } from "./headingColumn";
import { lostItsColumns } from "./lostAmounts";
import { headingAt, holdsOther, isAmount, isMoney, isSheetCell, positionOf } from "./rowCells";
import type { AmountColumns, Extra, TableValue } from "./yearTable";

/** What the rows of a grid have in common. */
export interface GridTable extends AmountColumns {
  readonly unit: number;
}

const EXPLANATION = /^(?:toelichting|opmerking(?:en)?)$/i;

/** The row as label, extras and values; null when it has neither. */
export function gridRow(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  table: GridTable,
): DraftRow | null {
  const { columns, unit } = table;
  const shifted = withoutMergedCells(row, heading, table);
  if (shifted) return gridRow(shifted, heading, table);
  if (lostItsColumns(row, heading, columns)) return { label: "", extras: [], values: [], source: row };
  const firstValue = Math.min(...columns.map((column) => positionOf(column)));
  const values: TableValue[] = [];
  let letter: "V" | "N" | null = null;
  const words: Word[] = [];
  const ofRow = heading.filter(headsEffectLetters).length === 1;
  const columnOf = (cell: SourceCell): HeadingColumn | null => headingAt(cell, heading);
  for (const cell of ofRow ? row.cells : withLeadingLetters(row, heading, columns, columnOf).cells) {
    const text = cell.text.trim();
    if (text === "") continue;
    const column = headingAt(cell, heading);
    if (isLetterOfRow(column, heading) && isEffectLetter(text)) {
      letter = /V/i.test(text) ? "V" : "N";
      continue;
    }
    if (takesLetter(values, text)) continue;
    if (column !== null && table.ignored.some((one) => isSameColumn(one.column, column)) && isAmount(text))
      continue;
    const isValueColumn = isOneOf(columns, column);
    const printed = isValueColumn
      ? amountInColumn(text, unit)
      : positionOf(cell) >= firstValue
        ? parsePrintedAmount(text, unit)
        : null;
    if (printed && (isValueColumn || column === null || row.layout === "aligned")) {
      values.push({
        raw: text,
        printed,
        place: cell.place,
        row,
        start: cell.start,
        end: cell.end,
        column: cell.column,
      });
    } else words.push(wordOf(cell, column, { row, columns, firstValue }));
  }
  const { label, extras } = readWords(words, firstValue);
  if (label === "" && values.every((value) => value.printed.type === "nil")) return null;
  return {
    label,
    extras,
    values: letter === null ? values : withLetter(values, letter, heading),
    source: row,
  };
}

/** A cell that is no amount, with what stands over it. */
interface Word {
  readonly cell: SourceCell;
  readonly heading: string;
}

/** The first words of a row on a page are its label, also where the first year stands over them (`2026 2027` over `Lasten 5 7`). */
function wordOf(
  cell: SourceCell,
  column: HeadingColumn | null,
  {
    row,
    columns,
    firstValue,
  }: { readonly row: SourceRow; readonly columns: readonly HeadingColumn[]; readonly firstValue: number },
): Word {
  const isUnderYear = row.layout === "aligned" && cell === row.cells[0] && isOneOf(columns, column);
  if (!isUnderYear || !/\p{L}{3}/u.test(cell.text)) return { cell, heading: column?.label ?? "" };
  return { cell: { ...cell, start: firstValue - 1 }, heading: "" };
}

/** The label of a row, and what its other cells say: a code comes before its title, wherever its column stands. */
function readWords(words: readonly Word[], firstValue: number): Pick<DraftRow, "label" | "extras"> {
  // Beside measures an explanation is no part of their titles; elsewhere it may be all that tells rows apart.
  const explains = words.some(({ heading }) => headsMeasures(heading)) ? EXPLANATION : null;
  const isAbout = ({ cell, heading }: Word): boolean =>
    attributeOf(heading) !== null || isAside(heading, cell.text.trim()) || explains?.test(heading) === true;
  const codes = words.filter((word) => !isAbout(word) && isCodeColumn(word.heading));
  const ordered = [...codes, ...words.filter((word) => !codes.includes(word))];
  const cellsOf = (wanted: boolean): SourceCell[] =>
    ordered.filter((word) => isAbout(word) === wanted).map(({ cell }) => cell);
  const extras = ordered.map((word): Extra => {
    const { heading, cell } = word;
    const isOutside = isAbout(word) || positionOf(cell) >= firstValue;
    const column = cell.column === null ? {} : { column: cell.column };
    const text = cell.text.trim();
    return { heading, text, place: cell.place, ...column, ...(isOutside ? { isLabel: false } : {}) };
  });
  return { label: labelOf(cellsOf(false), firstValue) || labelOf(cellsOf(true), firstValue), extras };
}

function isOneOf(columns: readonly HeadingColumn[], column: HeadingColumn | null): boolean {
  return column !== null && columns.some((one) => isSameColumn(one, column));
}

function labelOf(cells: readonly SourceCell[], firstValue: number): string {
  return cells
    .filter((cell) => positionOf(cell) < firstValue && !isMoney(cell.text))
    .map((cell) => cell.text.trim())
    .join(" ");
}

/**
 * A row that lost the cells of a merged label: it is too short, and ends where amounts stand under words.
 * Its amounts belong to the last columns; null when the row is not such a row.
 */
function withoutMergedCells(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  { columns, ignored }: GridTable,
): SourceRow | null {
  if (columns.length < 2) return null;
  if (row.layout === "aligned") return withoutMergedPieces(row, heading, columns);
  if (row.layout !== "grid") return null;
  const named = heading.filter((column) => column.label !== "" || columns.includes(column));
  const width = Math.max(...named.map((column) => column.column ?? -1)) + 1;
  const missing = width - row.cells.length;
  const firstValue = Math.min(...columns.map((column) => column.column ?? Infinity));
  const amounts = row.cells.filter((cell) => cell.text.trim() !== "" && isAmount(cell.text));
  const first = amounts[0]?.column ?? null;
  const moved = row.cells.some((cell, at) => cell.column !== at || isSheetCell(cell));
  // A quantity or a stand is under its own heading: such a row lost empty cells at its end instead.
  const counts =
    heading.some((column) => column.column === first && column.kind === "other-quantity") ||
    ignored.some((one) => one.column.column === first);
  if (moved || counts || missing <= 0 || first === null || first === 0 || first >= firstValue) return null;
  if (first + missing !== firstValue || row.cells.slice(first).some((cell) => !isAmount(cell.text)))
    return null;
  const cells = row.cells.map((cell) =>
    (cell.column ?? 0) >= first ? { ...cell, column: (cell.column ?? 0) + missing } : cell,
  );
  return { ...row, cells };
}

function moved(cell: SourceCell, column: HeadingColumn | undefined): SourceCell {
  return column ? { ...cell, start: column.start, end: column.end } : cell;
}

/**
 * The same on a page: amounts from a column of words on to the end of the row, one for each column that is left. A plain
 * number there may be a code (`3` under `Programma`) before amounts that stand where they should.
 */
function withoutMergedPieces(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): SourceRow | null {
  const missing = heading.length - row.cells.length;
  const first = row.cells.findIndex(({ text }) => isAmount(text));
  const cell = row.cells[first];
  const under = cell ? headingAt(cell, heading) : null;
  const firstValue = heading.findIndex((column) => columns.includes(column));
  if (!cell || missing <= 0 || first < 1 || first + missing !== firstValue) return null;
  if (!isNoCode(cell.text) && !headsMeasures(under?.label ?? "")) return null;
  if (under !== null && (columns.includes(under) || holdsOther(under, cell))) return null;
  if (row.cells.slice(first).some(({ text }) => !isAmount(text))) return null;
  const cells = row.cells.map((cell, at) => (at < first ? cell : moved(cell, heading[at + missing])));
  return { ...row, cells };
}

/** With a sign, a letter or thousands: no code or number is printed so. */
function isNoCode(text: string): boolean {
  const printed = parsePrintedAmount(text);
  return printed?.type === "money" && (printed.certain || printed.signed || printed.letter !== null);
}

/** The only column with V or N in a table speaks for all amounts of its row. */
function isLetterOfRow(column: HeadingColumn | null, heading: readonly HeadingColumn[]): boolean {
  const letters = heading.filter(headsEffectLetters);
  return letters.length === 1 && column !== null && letters[0] === column;
}

/** Values with the letter of their row; beside amounts with a sign of their own it proves nothing. */
function withLetter(
  values: readonly TableValue[],
  letter: "V" | "N",
  heading: readonly HeadingColumn[],
): TableValue[] {
  const own = values.length > 1 && values.some(({ printed }) => "negative" in printed && printed.negative);
  const besideSaldo = own ? null : lettersBesideSaldo(values, letter, (value) => headingAt(value, heading));
  return values.map((value, at) => {
    const told = besideSaldo === null ? letter : (besideSaldo[at] ?? null);
    if (own || told === null || !("letter" in value.printed) || value.printed.letter) return value;
    return { ...value, raw: `${value.raw} ${told}`, printed: { ...value.printed, letter: told } };
  });
}

/** A cell with V or N alone belongs to the value before it. */
function takesLetter(values: TableValue[], text: string): boolean {
  const last = values[values.length - 1];
  if (!last || !isEffectLetter(text) || !("letter" in last.printed) || last.printed.letter) return false;
  const letter = /V/i.test(text) ? "V" : "N";
  values[values.length - 1] = { ...last, raw: `${last.raw} ${letter}`, printed: { ...last.printed, letter } };
  return true;
}
