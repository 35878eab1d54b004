// The lower lines of a table's heading: `(x €` and `1.000)` under each of its years say the same of every column,
// and belong to the year above them.
import type { Chunk } from "./pageLine";
import type { TableRowLines } from "./joinWrappedRows";

const YEAR = /(?:19|20)\d\d/;

export function joinHeading(rows: readonly TableRowLines[]): TableRowLines[] {
  const at = rows.findIndex((row) => row.chunks.filter((chunk) => YEAR.test(chunk.text)).length > 1);
  const heading = rows[at];
  if (!heading) return [...rows];
  let joined = heading;
  let next = at + 1;
  for (let row = rows[next]; row && repeats(row.chunks, joined.chunks); row = rows[next]) {
    const below = row.chunks;
    const chunks = joined.chunks.map((chunk) => {
      const own = below.find((one) => stands(one, chunk));
      return own ? { ...chunk, text: `${chunk.text} ${own.text}`, end: Math.max(chunk.end, own.end) } : chunk;
    });
    joined = { chunks, lines: [...joined.lines, ...row.lines] };
    next += 1;
  }
  return [...rows.slice(0, at), joined, ...rows.slice(next)];
}

/** The same words under every year, and nothing else. */
function repeats(chunks: readonly Chunk[], heading: readonly Chunk[]): boolean {
  const [first] = chunks;
  const years = heading.filter((chunk) => YEAR.test(chunk.text));
  if (!first || chunks.length !== years.length) return false;
  return (
    chunks.every((chunk) => chunk.text === first.text) &&
    /[^\d.,\s]/.test(first.text) &&
    years.every((year) => chunks.some((one) => stands(one, year)))
  );
}

function stands(one: Chunk, other: Chunk): boolean {
  return one.start < other.end && other.start < one.end;
}
