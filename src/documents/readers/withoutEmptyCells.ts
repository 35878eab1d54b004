// Tables in pipes of a converter that leaves out empty cells (`Reclame | 819 | 849 | |||`): it closes its rows with a
// pipe but opens none, and fills short rows up at their end. Which columns a short row lost, nobody can tell.
import type { SourceRow } from "../source";

/** The rows; those of such a table that are shorter than its longest say that cells of theirs are lost. */
export function withoutEmptyCells(rows: readonly SourceRow[], lines: readonly string[]): SourceRow[] {
  const tables = new Map<number, SourceRow[]>();
  for (const row of rows) {
    if (row.table === undefined) continue;
    const table = tables.get(row.table);
    if (table) table.push(row);
    else tables.set(row.table, [row]);
  }
  const widths = new Map(
    [...tables].flatMap(([table, own]) => {
      const isSuch = own.every((row) => isFilledAtEnd(row) && isClosed(lines[(row.place.line ?? 0) - 1]));
      return isSuch ? [[table, own.reduce((most, row) => Math.max(most, filled(row)), 0)] as const] : [];
    }),
  );
  return rows.map((row) => {
    const width = row.table === undefined ? undefined : widths.get(row.table);
    return width === undefined || filled(row) >= width ? row : { ...row, isShort: true as const };
  });
}

function isClosed(line: string | undefined): boolean {
  return line !== undefined && /^\s*[^|\s].*\|\s*$/.test(line);
}

/** No empty cell before a filled one: a table with such a cell keeps them. */
function isFilledAtEnd({ cells }: SourceRow): boolean {
  const first = cells.findIndex(({ text }) => text === "");
  return first < 0 || cells.slice(first).every(({ text }) => text === "");
}

function filled({ cells }: SourceRow): number {
  return cells.filter(({ text }) => text !== "").length;
}
