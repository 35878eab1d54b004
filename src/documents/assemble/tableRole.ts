// Table roles: what a year table is in its document: the amounts of the section it stands in, an overview
// of measures by code or title, rows that are measures themselves, or the course of a reserve.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedTable } from "../reconcile/solveTable";
import { codedRow } from "../sections/codedRow";
import type { MeasureSection } from "../sections/findMeasureSections";
import { normaliseCode, titleSimilarity } from "../sections/measureCode";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { endOfPrevious } from "../tables/endOfPrevious";
import { isChangeColumn, isCodeColumn } from "../tables/columnMeaning";
import type { HeadingColumn } from "../tables/yearHeading";
import type { TableRow } from "../tables/yearTable";
import type { KnownMeasure, KnownMeasures } from "./knownMeasures";
import { movesReserves } from "./movesReserves";
import { isQuantityOrMoney } from "./quantityOrMoney";
import { isPrintedYear } from "../words/printedYear";
import { statesSigns } from "../words/signLegend";
import {
  compoundKind,
  isBareRowKind,
  isReserveKind,
  namesBothKinds,
  rowKindOf,
  saysOnlyMoney,
} from "../words/rowWords";

export type TableRole =
  | { readonly type: "section"; readonly section: MeasureSection }
  | { readonly type: "overview" }
  | { readonly type: "measure-rows" }
  | { readonly type: "around" }
  | { readonly type: "reserve" };

export function tableRole(
  document: SourceDocument,
  { table, rows }: SolvedTable,
  sections: readonly MeasureSection[],
  known: KnownMeasures,
): TableRole {
  const labelled = rows.filter((row) => row.row.label !== "" && row.kind !== "total");
  if (movesReserves({ table, rows }) || isReserveTable(document, table.first, labelled))
    return { type: "reserve" };
  const codes = new Set(
    labelled.flatMap((row) => {
      const measure = measureOfLabel(row.row, known);
      return measure && namesMeasure(row.row, measure) ? [measure.code] : [];
    }),
  );
  // With the title of one measure, a code of another that has another title here is looked up too.
  const coded = labelled.flatMap((row) =>
    codes.size > 0 ? (measureOfLabel(row.row, known)?.code ?? []) : [],
  );
  const named = new Set([...codes, ...coded]);
  // Words alone head the rows below them, and below the last amounts they are fields of a form.
  const last = labelled.findLastIndex((row) => row.row.values.length > 0);
  const describing = labelled.filter((row, at) => !isBareRowKind(row.row.label) && (last < 0 || at <= last));
  if (named.size >= 2 && named.size * 2 >= describing.length) return { type: "overview" };
  const section = sections.find((one) => one.first <= table.first && table.first < one.end);
  if (section) return { type: "section", section };
  const isOfOne = table.headsMeasures !== true && table.columns.every(isWithoutYear);
  if (isOfOne) return { type: "around" };
  const measures = describing.filter((row) => row.kind !== "other-quantity" || isQuantityOrMoney(row, rows));
  return measures.length > 0 ? { type: "measure-rows" } : { type: "around" };
}

function isChange({ label }: HeadingColumn): boolean {
  return isChangeColumn(label);
}

function isWithoutYear({ year, relative }: HeadingColumn): boolean {
  return year === null && relative === undefined;
}

function isReserveTable(
  document: SourceDocument,
  first: number,
  rows: readonly { readonly kind: ReturnType<typeof rowKindOf>; readonly row: TableRow }[],
): boolean {
  const reserveRows = rows.filter((row) => isReserveKind(row.kind));
  if (reserveRows.length === 0 || reserveRows.length * 2 < rows.length) return false;
  const isCourse = reserveRows.length === rows.length || reserveRows.some((row) => row.kind === "balance");
  if (!isCourse) return false;
  const isWhole = reserveRows.length === rows.length;
  if (isWhole && [OPENS, CLOSES].every((stand) => reserveRows.some(({ row }) => stand.test(row.label))))
    return true;
  const around = document.rows.slice(Math.max(0, first - 4), first + 1).map((row) => row.text);
  return /\breserve|weerstand/i.test([...around, ...rows.map((row) => row.row.label)].join(" "));
}

/** Where a year of a reserve starts and ends. */
const OPENS = /^begin(?:stand|saldo)\b|\b(?:1[-/ ](?:1\b|jan))/i;
const CLOSES = /^eind(?:stand|saldo)\b|\b31[-/ ](?:12\b|dec)/i;

/** The known measure that a row's label names: by its code, or else by its title. */
export function measureOfLabel(row: TableRow, known: KnownMeasures): KnownMeasure | null {
  const { code, title } = codeAndTitle(row);
  return code === null ? known.withTitle(title) : known.withCode(code, title);
}

/** Titles as alike as this name one measure; under one code, less is another measure of another part. */
export const SAME_TITLE = 0.75;

/** False when a row has the code of a measure, but a title that is another's: with no word of it, or too few. */
export function namesMeasure(row: TableRow, measure: KnownMeasure): boolean {
  const { title } = codeAndTitle(row);
  const fewest = Math.min(wordCount(title), wordCount(measure.title));
  if (fewest === 0) return true;
  const alike = titleSimilarity(measure.title, title);
  // One word is easily another name for the same.
  return measure.fromTable && fewest > 1 ? alike >= SAME_TITLE : alike > 0;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word.length >= 3).length;
}

const BARE_CODE =
  /^(?:(?:nr|voorstel|maatregel|project)\.?\s*)?([A-Z]{0,4}\s?-?\s?\d{1,3}(?:[.-]\d{1,2})*\s?[A-Za-z]?|[A-Z])[.:)]?$/;

/** A code in a column of its own needs no form that tells it from a title. */
const CELL_OF_CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d.\-–/ ]{0,11}$|^[A-Z]{1,2}$|^[IVX]{1,5}\.?$/u;

/** The code of a row, in its own column or at the start of its label, and the rest. */
export function codeAndTitle(row: TableRow): { code: string | null; title: string } {
  const cell = row.extras.find((extra) => isCodeColumn(extra.heading))?.text ?? "";
  const isWord = !/^[\p{L}\d]/u.test(row.label.slice(cell.length)); // `K` is not the first letter of `Kosten`
  if (cell !== "" && CELL_OF_CODE.test(cell) && row.label.startsWith(cell) && isWord) {
    return { code: normaliseCode(cell), title: row.label.slice(cell.length).trim() };
  }
  const label = row.label.replace(/^[-*•·▪]\s+/, "").trim();
  const roman = /^([IVX]{1,5})[.)]\s+(\p{L}.*)$/u.exec(label);
  if (roman?.[1] && roman[2]) return { code: roman[1], title: roman[2] };
  const bare = BARE_CODE.exec(label);
  if (bare?.[1]) return { code: normaliseCode(bare[1]), title: "" };
  const coded = codedRow({ ...row.source, text: label });
  return coded ? { code: coded.code, title: coded.rest } : { code: null, title: label };
}

/** The kind that the words around a table give to rows whose label says nothing: nearest words first. */
export function kindAround(
  document: SourceDocument,
  { table, rows }: SolvedTable,
  from: number,
  ends: readonly number[],
): LineKind | null {
  if (table.rows.some((row) => row.values.some(({ printed }) => "letter" in printed && printed.letter))) {
    return "net";
  }
  // A change between two budgets: the words around it do not say whose budgets they are.
  if (table.ignored?.some(({ reason }) => reason === "balance") && table.columns.some(isChange)) return "net";
  const above = document.rows.slice(from, table.first).reverse();
  const isOfAnother = ({ index }: SourceRow): boolean =>
    [1, 2].every((below) => isValue(document.rows[index + below]));
  const after = endOfPrevious(ends, table.first);
  const near = above
    .slice(0, 3)
    .filter((row) => row.index > after && row.text.length < 130 && !isOfAnother(row));
  const isAlone = (row: SourceRow): boolean =>
    row.index > after && isBareRowKind(row.text) && !isOfAnother(row);
  const headings = above.slice(3).filter((row) => row.heading !== undefined || isAlone(row));
  const title = document.rows.slice(0, 1).filter((row) => row.text.length < 80);
  const around = [...near, ...headings, ...title].map((row) => row.text);
  const compound = compoundKind(table.headingText);
  if (compound === null) return kindInWords([table.headingText, ...around]) ?? kindOfTotals(rows);
  // Columns of `Personeelslasten` may tell what those cost, or what is saved on them.
  const kind = kindInWords(around.filter((text) => text !== table.heading.text)) ?? kindOfTotals(rows);
  if (kind === null || (kind === "investment" && tellsKindsApart(table.heading))) return compound;
  return kind === compound || kind === "net" ? kind : null;
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
    if (statesSigns(text)) return "net";
    if (namesBothKinds(text) || saysOnlyMoney(text)) continue;
    const kind = rowKindOf(text);
    if (kind === "investment" || kind === "revenue" || kind === "net") return kind;
  }
  return null;
}

/** A label with numbers of its own right below it is a row of another table, printed one cell a line. */
function isValue(below: SourceRow | undefined): boolean {
  return below?.layout === "flow" && !isPrintedYear(below.text) && parsePrintedAmount(below.text) !== null;
}

/** `Totale kosten` says what the rows are that it adds, when all totals say the same. */
function kindOfTotals(rows: SolvedTable["rows"]): LineKind | null {
  const words = rows
    .filter((row) => row.kind === "total")
    .map((row) => rowKindOf(row.row.label.replace(/\b(?:sub|eind)?tota(?:al|le|len)\b/gi, "")));
  const [kind] = words;
  if (kind !== "investment" && kind !== "revenue") return null;
  return words.every((word) => word === kind) ? kind : null;
}
