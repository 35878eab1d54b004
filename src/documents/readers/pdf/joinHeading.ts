// The lower lines of a table's heading: `(x €` and `1.000)` under each of its years say the same of every column,
// and belong to the year above them.
import { startsWithYear } from "../../words/printedYear";
import { isFigure } from "./figure";
import { joinText, type TableRowLines } from "./joinWrappedRows";
import type { Chunk } from "./pageLine";

const YEAR = /(?:19|20)\d\d/;

export function joinHeading(table: readonly TableRowLines[]): TableRowLines[] {
  const rows = joinStepped(table);
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

/** Cells of a heading that wrap unevenly: `Begroting` / `2026` beside `Meerjaren-` / `raming` / `2027`. */
function joinStepped(rows: readonly TableRowLines[]): readonly TableRowLines[] {
  const first = rows.findIndex(({ chunks }) =>
    chunks.some(({ text }) => isFigure(text) && !startsWithYear(text)),
  );
  const heads = rows.slice(0, Math.max(first, 0));
  const counts = heads.map(({ chunks }) => chunks.filter(({ text }) => YEAR.test(text)).length);
  const [top, ...below] = heads;
  if (!top || below.length === 0 || heads.some(({ chunks }) => chunks.length < 2)) return rows;
  let chunks = top.chunks;
  for (const row of below) {
    if (row.chunks.some((chunk) => chunks.filter((one) => stands(one, chunk)).length !== 1)) return rows;
    chunks = chunks.map((chunk) => {
      const own = row.chunks.find((one) => stands(one, chunk));
      if (!own) return chunk;
      const [start, end] = [Math.min(chunk.start, own.start), Math.max(chunk.end, own.end)];
      return { ...chunk, text: joinText(chunk.text, own.text), start, end };
    });
  }
  const years = chunks.map(({ text }) => text.match(new RegExp(YEAR, "g"))?.length ?? 0);
  const isOne = years.every((count) => count <= 1) && years.filter((count) => count === 1).length > 1;
  if (!isOne || years.filter((count) => count === 1).length <= Math.max(...counts)) return rows;
  return [{ chunks, lines: heads.flatMap(({ lines }) => lines) }, ...rows.slice(first)];
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
