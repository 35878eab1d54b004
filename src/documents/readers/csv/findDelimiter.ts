// The delimiter of a CSV file: what Excel says in a first line `sep=;`, otherwise the one that cuts the
// first lines into the same number of cells, and into more than one.
import Papa from "papaparse";

const DELIMITERS = [";", "\t", "|", ","] as const;
const SAMPLE_LINES = 40;
const SAMPLE_CHARACTERS = 20_000;

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
  return { delimiter: best.score > 0 ? best.delimiter : ";", start };
}

/** 0..1: the share of rows with the number of cells that most rows have; a single column is no cut at all. */
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
  return cells > 1 ? rows / whole.length : 0;
}
