// An overview repeats what the sections say: its rows are control totals, or amounts where no section has any.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import type { TableRow } from "../tables/yearTable";
import { compoundKind, isBareRowKind } from "../words/rowWords";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";
import { cleanLabel, draftLine, isLeftOut } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";
import { creditOrCharges } from "./markCredits";
import type { KnownMeasures } from "./knownMeasures";
import { measureOfRow } from "./measureOfRow";
import { isQuantityOrMoney } from "./quantityOrMoney";
import { rowsKind } from "./rowsKind";
import { kindAround } from "./kindAround";
import { missedSubtotal } from "./missedSubtotal";
import { isSubtotal } from "./subtotals";
import { measureOfLabel, namesMeasure } from "./tableRole";

export function addOverview(
  document: SourceDocument,
  measures: DraftMeasures,
  totals: DraftTotal[],
  solved: SolvedTable,
  ends: readonly number[],
): void {
  const around = kindAround(document, solved, 0, ends);
  const known = measures.known();
  /** Capital charges do not repeat the credit that they come from. */
  const isOtherSide = (one: DraftLine, other: DraftLine): boolean => {
    const [ours, theirs] = [one, other].map((line) => creditOrCharges(document, line, ends));
    return ours !== theirs && ours !== null && theirs !== null;
  };
  const measureOf = new Map<TableRow, DraftMeasure>();
  for (const [at, row] of solved.rows.entries()) {
    if (isLeftOut(row) && !isQuantityOrMoney(row, solved.rows)) continue;
    if (row.kind === "total" || (row.kind === "net" && isBareRowKind(row.row.label))) {
      const isPart = isSubtotal(solved, at);
      const missed = isPart ? missedSubtotal(solved, at, around, measureOf) : null;
      if (isPart && missed === null) continue;
      totals.push({ label: cleanLabel(row.row.label), kind: around, ...missed, row, table: solved });
      continue;
    }
    if (row.row.values.length === 0) continue;
    const measure = measures.ofRow(row.row) ?? measureOfOverview(measures, known, row);
    measureOf.set(row.row, measure);
    const { kind, signsLike } = rowsKind(row, around, solved);
    const beside = measure.lines.filter((line) => line.table.table.first === solved.table.first);
    const ours = draftLine(row, solved, kind, "");
    const elsewhere = measure.lines.filter(
      (line) =>
        !beside.includes(line) &&
        line.alternative === solved.table.alternative &&
        !isOtherNature(line, ours) &&
        !isOtherSide(line, ours) &&
        sharesYears(line.table, solved) &&
        line.row.row.values.some((value) => value.printed.type !== "nil"),
    );
    const restated = restatedKind(elsewhere, kind);
    const netsBeside = kind === "net" && beside.some((line) => line.kind !== "net" && line.kind !== null);
    if (restated || netsBeside) {
      const label = cleanLabel(row.row.label);
      totals.push({ code: measure.code, label, kind, ...restated, row, table: solved });
    } else {
      const words = solved.table.headingText;
      const isAlternative = solved.table.alternative !== undefined;
      const description = beside.length > 0 && !isPlainKind(words) && !isAlternative ? words : "";
      const line = draftLine(row, solved, kind, description);
      measures.addLine(measure.code, signsLike === undefined ? line : { ...line, signsLike });
    }
  }
}

/** `Lasten` says nothing beside the kind of its line; `Kapitaallasten` does. */
function isPlainKind(words: string): boolean {
  return isBareRowKind(words) && compoundKind(words) === null;
}

/**
 * What a row of an overview restates of the lines that a measure has elsewhere: those of its own kind, all of them
 * where it nets, or their net where they do not tell costs from savings. Null for amounts that stand nowhere else.
 */
function restatedKind(
  lines: readonly DraftLine[],
  kind: LineKind | null,
): Pick<DraftTotal, "kind" | "signsLike"> | null {
  const kinds = new Set(lines.map((line) => line.kind ?? "net"));
  const [only, second] = kinds;
  if (only === undefined) return null;
  if (kind === null) return { kind: second ? "net" : only };
  if (kind === "net" || kinds.has(kind)) return { kind };
  return kinds.has("net") ? { kind: "net", signsLike: kind } : null;
}

/** What is structural does not repeat what is incidental. */
function isOtherNature({ nature: one }: DraftLine, { nature: other }: DraftLine): boolean {
  return one !== undefined && other !== undefined && one.is !== other.is;
}

/** A table that goes on in other years tells amounts of its own; one without years may speak of any. */
function sharesYears(one: SolvedTable, other: SolvedTable): boolean {
  const [ours, theirs] = [one, other].map(({ table }) => table.columns.flatMap(({ year }) => year ?? []));
  if (!ours?.length || !theirs?.length) return true;
  return ours.some((year) => theirs.includes(year));
}

/** The measure that an overview names; a code under which stands a wholly other title is another measure. */
function measureOfOverview(measures: DraftMeasures, known: KnownMeasures, row: SolvedRow): DraftMeasure {
  const named = measureOfLabel(row.row, known);
  const found = named && measures.get(named.code);
  return found && namesMeasure(row.row, found) ? found : measureOfRow(measures, known, row, "");
}
