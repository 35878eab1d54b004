// The kind that the words around a table give to rows whose label says nothing of it: its own heading, the lines
// right above it, and the headings of the parts that it stands in.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedTable } from "../reconcile/solveTable";
import { headingsOver } from "../sections/headingsOver";
import { isValue } from "../sections/standsInTable";
import type { SourceDocument, SourceRow } from "../source";
import { isChangeColumn } from "../tables/columnMeaning";
import { endOfPrevious } from "../tables/endOfPrevious";
import { compoundKind, isBareRowKind, namesBothKinds, rowKindOf, saysOnlyMoney } from "../words/rowWords";
import { statesSigns } from "../words/signLegend";
import { rememberText } from "../remember";

/** The kind that the words around a table give to rows whose label says nothing: nearest words first. */
export function kindAround(
  document: SourceDocument,
  solved: SolvedTable,
  from: number,
  ends: readonly number[],
): LineKind | null {
  const kind = kindInWordsAround(document, solved, from, ends);
  if (kind !== "revenue" || !hasBothSigns(solved)) return kind;
  // Among savings that a note below tells from costs by their sign there are costs too.
  const below = document.rows.slice(solved.table.last + 1, solved.table.last + 1 + NEAR_BELOW);
  const isLegend = ({ text, segment }: SourceRow): boolean =>
    segment === solved.table.segment && statesSigns(text);
  return below.some(isLegend) ? "net" : kind;
}

/** A note below a table stands this near. */
const NEAR_BELOW = 2;

function hasBothSigns({ rows }: SolvedTable): boolean {
  const signs = rows.flatMap(({ row }) =>
    row.values.flatMap(({ printed }) => (printed.type === "money" ? [printed.negative] : [])),
  );
  return signs.includes(true) && signs.includes(false);
}

function kindInWordsAround(
  document: SourceDocument,
  { table, rows }: SolvedTable,
  from: number,
  ends: readonly number[],
): LineKind | null {
  if (table.rows.some((row) => row.values.some(({ printed }) => "letter" in printed && printed.letter))) {
    return "net";
  }
  // A change between two budgets: the words around it do not say whose budgets they are.
  if (
    table.ignored?.some(({ reason }) => reason === "balance") &&
    table.columns.some(({ label }) => isChangeColumn(label))
  )
    return "net";
  const around = wordsAround(document, table, from, ends);
  const compound = compoundKind(table.headingText);
  if (compound === null) return kindInWords([table.headingText, ...around]) ?? kindOfTotals(rows);
  // Columns of `Personeelslasten` may tell what those cost, or what is saved on them.
  const kind = kindInWords(around.filter((text) => text !== table.heading.text)) ?? kindOfTotals(rows);
  if (kind === null || (kind === "investment" && tellsKindsApart(table.heading))) return compound;
  return kind === compound || kind === "net" ? kind : null;
}

/** So many rows above a table describe it, whatever they are. */
const NEAR = 3;

/** The words around a table, nearest first; what stands above the table before it describes that one. */
function wordsAround(
  document: SourceDocument,
  { first }: SolvedTable["table"],
  from: number,
  ends: readonly number[],
): string[] {
  const { rows } = document;
  // A label with numbers of its own right below it is a row of another table, printed one cell a line.
  const isOfAnother = ({ index }: SourceRow): boolean =>
    [1, 2].every((below) => isValue(rows[index + below]));
  const start = Math.max(from, endOfPrevious(ends, first) + 1);
  const near = rows
    .slice(Math.max(start, first - NEAR), first)
    .filter((row) => row.text.length < 130 && !isOfAnother(row));
  const farther = Math.max(from, first - NEAR);
  const alone = rows
    .slice(start, Math.max(start, farther))
    .filter((row) => row.heading === undefined && isBareRowKind(row.text) && !isOfAnother(row));
  const headings = headingsOver(document, first).filter(({ index }) => index >= from && index < farther);
  const farAbove = [...headings, ...alone].sort((a, b) => b.index - a.index);
  const title = rows.slice(0, 1).filter((row) => row.text.length < 80);
  return [...near.reverse(), ...farAbove, ...title].map((row) => row.text);
}

/** A heading with columns of costs and columns of income. */
function tellsKindsApart({ cells }: SourceRow): boolean {
  const words = cells.map(({ text }) => text.replace(/\(?(?:19|20)\d{2}.*$/, "").trim());
  const kinds = words.map((word) => rowKindOf(word) ?? compoundKind(word));
  return kinds.includes("investment") && kinds.includes("revenue");
}

/** The kind that the first of these texts gives which gives one. */
function kindInWords(texts: readonly string[]): LineKind | null {
  for (const text of texts) {
    const kind = kindOfWords(text);
    if (kind !== null) return kind;
  }
  return null;
}

const kindOfWords = rememberText((text): LineKind | null => {
  if (statesSigns(text)) return "net";
  if (namesBothKinds(text) || saysOnlyMoney(text)) return null;
  const kind = rowKindOf(text) ?? (INVESTED.test(text) ? "investment" : null);
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : null;
});

/** `Vervangingsinvesteringen 2027-2030` above rows says what they are; as a row it may be a measure itself. */
const INVESTED =
  /^(?:(?:overzicht|lijst)(?: van)?(?: de)? )?(?!des)\p{L}+investeringen(?: (?:19|20)\d\d(?: ?(?:-|–|t\/m) ?(?:19|20)\d\d)?)?(?: \(.{0,30}\))?$/iu;

/** `Totale kosten` says what the rows are that it adds, when all totals say the same. */
function kindOfTotals(rows: SolvedTable["rows"]): LineKind | null {
  const words = rows
    .filter((row) => row.kind === "total")
    .map((row) => rowKindOf(row.row.label.replace(/\b(?:sub|eind)?tota(?:al|le|len)\b/gi, "")));
  const kind = words[words.length - 1];
  if (kind !== "investment" && kind !== "revenue") return null;
  return words.every((word) => word === kind || word === null) ? kind : null;
}
