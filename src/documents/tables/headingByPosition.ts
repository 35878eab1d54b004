// Headings on a page with years that words divide (`Lasten | Baten` below or beside each year): every year stands
// within the width of its own words, and all years have as many.
import type { SourceRow } from "../source";
import { dividesYear } from "./headingInTwoRows";
import { headingColumn, type HeadingColumn } from "./yearHeading";

/** The columns of the words with their years; null when the words, beside the years or below, do not divide them. */
export function headingByPosition(
  heading: SourceRow,
  columns: readonly HeadingColumn[],
  below: SourceRow | undefined,
): { readonly columns: HeadingColumn[]; readonly rows: 1 | 2 } | null {
  if (heading.layout !== "aligned") return null;
  const beside = divided(columns, columns);
  if (beside) return { columns: beside, rows: 1 };
  if (below?.layout !== "aligned" || below.table !== heading.table) return null;
  const words = below.cells.map((cell) => headingColumn(cell.text, cell));
  const inTwo = divided(columns, words);
  return inTwo && { columns: inTwo, rows: 2 };
}

function divided(
  heading: readonly HeadingColumn[],
  candidates: readonly HeadingColumn[],
): HeadingColumn[] | null {
  const years = heading.filter((column) => column.year !== null);
  const words = candidates.filter((column) => column.year === null && dividesYear(column.label));
  const count = words.length / Math.max(1, years.length);
  if (years.length === 0 || count < 2 || !Number.isInteger(count)) return null;
  const groups = years.map((year, at) => ({ year, words: words.slice(at * count, (at + 1) * count) }));
  const fits = groups.every(({ year, words: own }) => {
    const [first, last] = [own[0], own[own.length - 1]];
    return first && last && first.start <= year.start && year.end <= last.end;
  });
  if (!fits) return null;
  const from = Math.min(...words.map((word) => word.start));
  const labels = [...heading, ...candidates].filter(
    (column) => column.year === null && !words.includes(column) && column.end <= from,
  );
  return [
    ...new Set(labels),
    ...groups.flatMap(({ year, words: own }) =>
      own.map(({ label, start, end }) => ({ ...year, label: `${label} ${year.label}`, start, end })),
    ),
  ];
}
