// The delimiter of a CSV file: what Excel says in a first line `sep=;`, otherwise the one that cuts the
// first lines into the same number of cells, and into more than one; cells with figures count most, for a comma
// cuts sentences too.
import Papa from "papaparse";
import { parsePrintedAmount } from "../../amounts/parsePrintedAmount";

const DELIMITERS = [";", "\t", "|", ","] as const;
const SAMPLE_LINES = 1_000;
const SAMPLE_CHARACTERS = 100_000;
/** What a row with figures counts against a row of words. */
const FIGURES = 10;

/** Commas stand in sentences and behind amounts (`5.000,-`): they must cut most rows, or rows with figures. */
const LEAST_FOR_COMMAS = 0.5;

export interface FoundDelimiter {
  readonly delimiter: string;
  /** Index of the first character after a line `sep=;`. */
  readonly start: number;
}

export function findDelimiter(text: string): FoundDelimiter {
  const declared = /^\ufeff?sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  if (declared?.[1]) return { delimiter: declared[1], start: declared[0].length };
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text.slice(start), delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  const least = best.delimiter === "," ? LEAST_FOR_COMMAS : 0;
  return { delimiter: best.score > least ? best.delimiter : ";", start };
}

/** The share of rows with the number of cells that most rows have; a single column is no cut at all. */
function scoreOf(text: string, delimiter: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: SAMPLE_LINES,
    skipEmptyLines: "greedy",
  });
  const whole = data.length > 1 && text.length > sample.length ? data.slice(0, -1) : data;
  const counts = new Map<number, number>();
  for (const row of whole) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells, rows] = [...counts].reduce(
    (a, b) => (b[0] > 1 && (b[1] > a[1] || a[0] === 1) ? b : a),
    [1, 0],
  );
  if (cells < 2) return 0;
  const figures = whole
    .filter((row) => row.length === cells)
    .reduce((sum, row) => sum + (delimiter === "," && cutsDecimals(row) ? 0 : shareOfFigures(row)), 0);
  return (rows + FIGURES * figures) / whole.length;
}

/** A comma between digits, behind a cell that holds another delimiter (`K1;Loket;18.250,75`), parts the cents. */
function cutsDecimals(row: readonly string[]): boolean {
  return row.some((cell, at) => /^\d/.test(cell) && /[;\t|].*\d$/.test(row[at - 1] ?? ""));
}

/** 0..1: of the filled cells after the first, those that are an amount and nothing else. */
function shareOfFigures(row: readonly string[]): number {
  const filled = row.slice(1).filter((cell) => cell.trim() !== "");
  const figures = filled.filter((cell) => parsePrintedAmount(cell) !== null);
  return filled.length === 0 ? 0 : figures.length / filled.length;
}
