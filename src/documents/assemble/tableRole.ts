// Table roles: what a year table is in its document: the amounts of the section it stands in, an overview
// of measures by code or title, rows that are measures themselves, the course of a reserve, or a budget.
import type { SolvedTable } from "../reconcile/solveTable";
import { codedRow } from "../sections/codedRow";
import type { MeasureSection } from "../sections/findMeasureSections";
import { normaliseCode, titleSimilarity } from "../sections/measureCode";
import type { SourceDocument } from "../source";
import { isCodeColumn } from "../tables/columnMeaning";
import type { HeadingColumn } from "../tables/headingColumn";
import type { TableRow } from "../tables/yearTable";
import { isBudgetTable } from "./budgetTables";
import type { KnownMeasure, KnownMeasures } from "./knownMeasures";
import { movesReserves } from "./movesReserves";
import { isQuantityOrMoney } from "./quantityOrMoney";
import { isBareRowKind, isReserveKind, type rowKindOf } from "../words/rowWords";

export type TableRole =
  | { readonly type: "section"; readonly section: MeasureSection }
  | { readonly type: "overview" }
  | { readonly type: "measure-rows" }
  | { readonly type: "around" }
  | { readonly type: "reserve" }
  | { readonly type: "budget" };

export function tableRole(
  document: SourceDocument,
  { table, rows }: SolvedTable,
  sections: readonly MeasureSection[],
  known: KnownMeasures,
): TableRole {
  const labelled = rows.filter((row) => row.row.label !== "" && row.kind !== "total");
  if (table.holdsReserves === true) return { type: "reserve" };
  if (movesReserves({ table, rows }) || isReserveTable(document, table.first, labelled))
    return { type: "reserve" };
  if (isBudgetTable(document, table)) return { type: "budget" };
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
  const measures = describing.filter(
    (row) => row.kind !== "part" && (row.kind !== "other-quantity" || isQuantityOrMoney(row, rows)),
  );
  return measures.length > 0 ? { type: "measure-rows" } : { type: "around" };
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

/** A code in a column of its own needs no form that tells it from a title, but `2 Loket` lost the gap between both. */
const CELL_OF_CODE =
  /^(?!\d+\s+\p{Lu}\p{Ll}{2})(?=.*\d)[\p{L}\d][\p{L}\d.\-–/ ]{0,11}$|^[A-Z]{1,2}$|^[IVX]{1,5}\.?$/u;

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
