// Headings on a page with years that words divide (`Lasten | Baten` below or beside each year): every year stands
// within the width of its own words, and all years have as many.
import { indentOf, isRunningText, type SourceRow } from "../source";
import { dividesYear } from "./headingInTwoRows";
import { headingColumn, type HeadingColumn } from "./headingColumn";

/** The columns of the words with their years; null when the words, beside the years or below, do not divide them. */
export function headingByPosition(
  heading: SourceRow,
  columns: readonly HeadingColumn[],
  below: SourceRow | undefined,
): { readonly columns: HeadingColumn[]; readonly rows: 1 | 2 } | null {
  if (heading.layout === "flow") return dividedInFlow(columns, below);
  if (heading.layout !== "aligned") return null;
  const beside = divided(columns, columns);
  if (beside) return { columns: beside, rows: 1 };
  if (below?.layout !== "aligned" || below.table !== heading.table) return null;
  const words = below.cells.map((cell) => headingColumn(cell.text, cell));
  const inTwo = divided(columns, words);
  return inTwo && { columns: inTwo, rows: 2 };
}

/** Flowing text: as many words below each year, in their order; what stands before them is no column. */
function dividedInFlow(
  heading: readonly HeadingColumn[],
  below: SourceRow | undefined,
): { readonly columns: HeadingColumn[]; readonly rows: 2 } | null {
  if (below?.layout !== "flow" || isRunningText(below) || /\d/.test(below.text)) return null;
  const years = heading.filter((column) => column.year !== null);
  const values = heading.filter((column) => column.kind !== "text");
  const indent = indentOf(below);
  const tokens = [...below.text.matchAll(/\S+/g)].map(({ 0: text, index }) =>
    headingColumn(text, { column: null, start: indent + index, end: indent + index + text.length }),
  );
  const words = tokens.slice(tokens.findLastIndex(({ label }) => !dividesYear(label)) + 1);
  const count = words.length / Math.max(1, years.length);
  const isEven = Number.isInteger(count) && count >= 2 && years.length >= 2 && values.length === years.length;
  const repeats = words.every(({ label }, at) => label === words[at % count]?.label);
  if (!isEven || !repeats) return null;
  const labels = heading.filter((column) => column.kind === "text");
  const divided = words.flatMap(({ label, start, end }, at) => {
    const year = years[Math.floor(at / count)];
    return year ? [{ ...year, label: `${label} ${year.label}`, start, end }] : [];
  });
  return { columns: [...labels, ...divided], rows: 2 };
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
