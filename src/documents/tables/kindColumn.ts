// Kind column: a column beside the titles that says for each row whether it costs or saves. Its rows share
// the title above them, as merged cells do.
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import type { DraftRow } from "./placeRows";
import { withTitlesOfRuns } from "./titlesOfRuns";
import type { Extra } from "./yearTable";

/** Rows with the words of such a column apart, and the label of the row above where theirs is empty. */
export function readKindColumn(drafts: readonly DraftRow[]): DraftRow[] {
  const rows = withCellsApart(drafts);
  const kinds = kindColumn(rows);
  if (kinds === null) return withKindsBelowTotals(drafts);
  const apart = rows.map((row) => ({
    ...row,
    kindText: row.extras.find((extra) => keyOf(extra) === kinds)?.text ?? "",
    label: labelBeside(kinds, row),
  }));
  let label = "";
  return withTitlesOfRuns(apart).map((row) => {
    if (row.label !== "") label = row.label;
    return { ...row, label };
  });
}

/**
 * `Totaal` alone above `Lasten` and `Baten`, as the titles of the measures are: those rows are the total's, and none of
 * the measure above it. Rows below a title get it as in a column of kinds; without such a total they stay as they are.
 */
export function withKindsBelowTotals(drafts: readonly DraftRow[]): DraftRow[] {
  const isTotal = ({ label }: DraftRow): boolean => rowKindOf(label) === "total";
  const isHead = (row: DraftRow): boolean =>
    row.values.length === 0 && (isTotal(row) || !isBareRowKind(row.label));
  const isKind = (row: DraftRow | undefined): boolean =>
    row !== undefined && row.values.length > 0 && isBareRowKind(row.label) && !isTotal(row);
  const heads = drafts.filter((row, at) => isHead(row) && isKind(drafts[at + 1]));
  const start = drafts.findIndex(({ values }) => values.length > 0);
  if (!heads.some((row) => isTotal(row) && drafts.indexOf(row) > start)) return [...drafts];
  let head: DraftRow | null = null;
  return drafts.flatMap((row) => {
    if (heads.includes(row)) {
      head = row;
      return [];
    }
    if (!head || !isKind(row)) {
      head = null;
      return [row];
    }
    const own = row.extras.filter(({ text }) => text !== row.label);
    return [{ ...row, label: head.label, kindText: row.label, extras: [...head.extras, ...own] }];
  });
}

/** The label of a row without its kind; a total may stand in a column that is no part of a label. */
function labelBeside(kinds: string, row: DraftRow): string {
  if (row.source.layout === "flow" && kinds !== KIND) return row.label;
  const words = row.extras.filter((extra) => keyOf(extra) !== kinds && isInLabel(row, extra));
  return words.length === 0 && rowKindOf(row.label) === "total"
    ? row.label
    : words.map((extra) => extra.text).join(" ");
}

/** In flowing text wide gaps set the kinds apart from the titles (`Zwembad    Lasten`), in one row or more. */
function withCellsApart(drafts: readonly DraftRow[]): readonly DraftRow[] {
  const cells = drafts.map(({ label, source }) => (source.layout === "flow" ? label.split(/\s{3,}/) : []));
  const isKind = (text: string | undefined): boolean => text !== undefined && isBareRowKind(text);
  if (!cells.some((parts) => parts.length > 1 && isKind(parts[parts.length - 1]))) return drafts;
  return drafts.map((row, at) => {
    const parts = cells[at] ?? [];
    const kind = isKind(parts[parts.length - 1]) ? parts.slice(-1) : [];
    const title = parts.slice(0, parts.length - kind.length).join(" ");
    const own = [
      ...(title === "" ? [] : [{ heading: TITLE, text: title }]),
      ...kind.map((text) => ({ heading: KIND, text })),
    ];
    return { ...row, label: parts.join(" ") || row.label, extras: [...row.extras, ...own] };
  });
}

const TITLE = "\u0000title";
const KIND = "\u0000kind";

/** The column in which (nearly) every row has only a word for its kind, beside another column of titles. */
function kindColumn(rows: readonly DraftRow[]): string | null {
  const columns = new Set(rows.flatMap((row) => row.extras.map(keyOf)));
  if (columns.size < 2 && rows.some(({ source }) => source.layout !== "flow")) return null;
  // Names of groups and totals have no kind.
  const filled = rows.filter(({ values, label }) => values.length > 0 && rowKindOf(label) !== "total");
  for (const column of columns) {
    const texts = rows.flatMap((row) =>
      row.extras
        .filter((extra) => keyOf(extra) === column && (isInLabel(row, extra) || OF_KINDS.test(extra.heading)))
        .map((extra) => extra.text),
    );
    const isKind = isSideColumn(column) ? SIDE : /^[LB]$/;
    const kinds = texts.filter((text) => isBareRowKind(text) || isKind.test(text));
    if (texts.length >= 2 && kinds.length >= texts.length * 0.8 && texts.length * 2 >= filled.length)
      return column;
  }
  return null;
}

/** `U/I`: expenditure and income. Elsewhere an I may stand for what ends. */
function isSideColumn(key: string): boolean {
  return /(?:^|\|)(?:u\s?\/\s?i|i\s?\/\s?u|uitgaven?\s?\/\s?inkomst(?:en)?|inkomst(?:en)?\s?\/\s?uitgaven?)$/i.test(
    key,
  );
}

const SIDE = /^[LBUI]$/;

/** True for the heading of a column of kinds (`L/B`). */
export function isKindColumn(heading: string): boolean {
  return OF_KINDS.test(heading);
}

/** Behind the amounts words for kinds may say what pays a measure (`Dekking`), unless the heading asks for a kind. */
const OF_KINDS =
  /^(?:soort|type|aard|l\/b|b\/l|u\s?\/\s?i|i\s?\/\s?u|uitgaven?\s?\/\s?inkomst(?:en)?|inkomst(?:en)?\s?\/\s?uitgaven?|(?:lasten|kosten)\s?\/\s?(?:baten|opbrengst(?:en)?|besparing(?:en)?)|(?:baten|opbrengst(?:en)?|besparing(?:en)?)\s?\/\s?(?:lasten|kosten))$/i;

/** A heading over more than one column says nothing of which of them it is. */
function keyOf({ heading, column }: Extra): string {
  return column === undefined ? heading : `${column}|${heading}`;
}

function isInLabel({ label }: DraftRow, { text, isLabel }: Extra): boolean {
  return isLabel !== false && label.includes(text);
}
