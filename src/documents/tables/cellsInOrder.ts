// Cells in order: in flowing text that lost its gaps a heading may still name the columns before its years (`Programma
// Taakveld U/I Omschrijving`). Where every row has what such columns hold, in their order, its title is the rest.
import { natureIn } from "../words/nature";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { attributeOf, isAside, isCodeColumn } from "./columnMeaning";
import { isKindColumn } from "./kindColumn";
import type { DraftRow } from "./placeRows";
import type { Extra } from "./yearTable";

/** The columns of a heading before and behind that of the titles. */
interface Columns {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The rows with what such columns hold apart from their titles. `words`: those of the heading before its years. */
export function withCellsInOrder(words: string, rows: readonly DraftRow[]): readonly DraftRow[] {
  const columns = columnsOf(words);
  if (!columns) return rows;
  const parted = rows.map((row) => (isPlain(row) ? row : part(row, columns)));
  return parted.every((row) => row !== null) && parted.some((row, at) => row !== rows[at]) ? parted : rows;
}

/** Names of groups and totals have no such cells. */
function isPlain({ label, values }: DraftRow): boolean {
  return values.length === 0 || rowKindOf(label) === "total" || isBareRowKind(label);
}

/** Null where the words name no columns but a title, or more than one run of other words. */
function columnsOf(words: string): Columns | null {
  const names = words
    .replace(/\s*\/\s*/g, "/")
    .trim()
    .split(/\s+/);
  const isTitle = names.map((name) => shapeOf(name) === null);
  const [first, last] = [isTitle.indexOf(true), isTitle.lastIndexOf(true)];
  if (first < 0 || !isTitle.slice(first, last).every(Boolean)) return null;
  const columns = { before: names.slice(0, first), behind: names.slice(last + 1) };
  const all = [...columns.before, ...columns.behind];
  return all.some((name) => !isCodeColumn(name)) ? columns : null;
}

/** What the cells below a heading look like; null for words that no such column has over it. */
function shapeOf(name: string): ((text: string) => boolean) | null {
  const attribute = attributeOf(name);
  if (attribute === "programme") return (text) => /^\d{1,2}[a-z]?$/.test(text);
  if (attribute === "taskField") return (text) => /^\d{1,2}(?:\.\d{1,2}[a-z]?)?$/.test(text);
  if (attribute === "nature") return (text) => natureIn(text) !== null;
  if (isKindColumn(name)) return (text) => /^[LBUI]$/.test(text) || isBareRowKind(text);
  if (isCodeColumn(name))
    return (text) => /^(?:[A-Z]{1,3}[.-]?)?\d{1,4}(?:[.-]\d{1,3})*[a-z]?[.)]?$/.test(text);
  if (attribute === null && isAside(name, "")) return (text) => /^(?:[A-Z]?\d{1,4}|[A-Z])$/.test(text);
  return null;
}

/** A row as its cells; null when it lacks one. */
function part(row: DraftRow, { before, behind }: Columns): DraftRow | null {
  const texts = row.label.split(/\s+/);
  const title = texts.slice(before.length, texts.length - behind.length);
  if (!title.some((word) => /\p{L}{2}/u.test(word))) return null;
  const names = [...before, ...behind];
  const cells = [...texts.slice(0, before.length), ...texts.slice(texts.length - behind.length)];
  if (!names.every((name, at) => shapeOf(name)?.(cells[at] ?? "") === true)) return null;
  const codes = cells.filter((_, at) => isCodeColumn(names[at] ?? ""));
  const label = [...codes, ...title].join(" ");
  const extras = names.flatMap((heading, at): Extra[] =>
    isCodeColumn(heading) ? [] : [{ heading, text: cells[at] ?? "", isLabel: false }],
  );
  return { ...row, label, extras: [...row.extras, ...extras] };
}
