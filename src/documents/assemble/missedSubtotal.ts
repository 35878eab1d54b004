// A subtotal that is not what its rows come to is held against their measures, so that a misprint in either is heard.
import { codeOfTotal } from "../../domain/codesOfTotal";
import type { LineKind, Nature } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { TableRow } from "../tables/yearTable";
import { natureIn } from "../words/nature";
import { isBareRowKind, isCarriedForward, kindOfTotal } from "../words/rowWords";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";
import { countOf, fits, isAdded, ownRowsOf } from "./subtotals";

type MeasureOf = ReadonlyMap<TableRow, DraftMeasure>;

/** What the subtotal at `at` is to be held against; null for one that adds up, or of which nobody can tell. */
export function missedSubtotal(
  { rows, table }: SolvedTable,
  at: number,
  kind: LineKind | null,
  measureOf: MeasureOf,
): Required<Pick<DraftTotal, "code" | "kind">> | null {
  const row = rows[at];
  if (row?.options.length !== 1 || table.alternative !== undefined || isCarriedForward(row.row.label))
    return null;
  const { rows: own, isNamed } = ownRowsOf(rows, at);
  const all = own.length > 0 ? own : rows.slice(0, at).filter(isAdded);
  const { parts, kind: kindNamed, isSure } = partsByName(row, all, measureOf);
  if (parts.length === 0 || !parts.every(isMeasure)) return null;
  const fitting = fits(row, parts);
  const isOfGroup = isNamed || isSure || (own.length > 0 && /^sub/i.test(row.row.label));
  if (fitting.every(Boolean) || !(isOfGroup || (parts.length > 1 && fitting.some(Boolean)))) return null;
  const above = rows.slice(0, at);
  const others = [above.filter((one) => one.kind === "total"), above.filter(isAdded)];
  if (others.some((ones) => ones.length > 1 && fits(row, ones).every(Boolean))) return null;
  const measures = [...new Set(parts.flatMap((part) => measureOf.get(part.row) ?? []))];
  const lines = measures.flatMap((measure) => measure.lines);
  const within = new Set(parts.map((part) => part.row));
  const kinds = new Set(lines.flatMap((line) => (within.has(line.row.row) ? line.kind : [])));
  const ofKind = kinds.size > 1 ? null : (kindNamed ?? kind);
  const before = rows[rows.findIndex((one) => one === parts[0]) - 1]?.row.source.index ?? -1;
  /** What a saldo nets stands beside it. */
  const isNetted = ({ table: own, row: { row: one } }: DraftLine): boolean =>
    ofKind === "net" &&
    own.table === table &&
    before < one.source.index &&
    one.source.index < row.row.source.index;
  const isApart = lines.every(
    (line) =>
      within.has(line.row.row) ||
      isOtherKind(line.kind, ofKind) ||
      isOtherNature(line, row, table) ||
      isNetted(line),
  );
  const code = codeOfTotal(measures.map((measure) => measure.code));
  return isApart && measures.length > 0 ? { code, kind: ofKind } : null;
}

interface Parts {
  readonly parts: readonly SolvedRow[];
  /** The kind that the total names, where it is of that kind alone. */
  readonly kind: LineKind | null;
  /** True for a total with no words but those (`Totaal lasten`, `Totaal structureel`). */
  readonly isSure: boolean;
}

/** The rows that a total adds by its own words: all, or those of the kind or the nature that it names. */
function partsByName(row: SolvedRow, all: readonly SolvedRow[], measureOf: MeasureOf): Parts {
  const { label } = row.row;
  const [kind, nature] = [kindOfTotal(label), natureIn(label)];
  const ofKind = (part: SolvedRow): boolean => part.kind === kind;
  const ofNature = (part: SolvedRow): boolean => natureOf(part, measureOf) === nature;
  const choices = [
    { kind, parts: kind && nature ? all.filter((part) => ofKind(part) && ofNature(part)) : [] },
    { kind, parts: kind ? all.filter(ofKind) : [] },
    { kind: null, parts: nature ? all.filter(ofNature) : [] },
  ].filter(({ parts }) => parts.length > 0 && parts.length < all.length);
  const whole: Parts = { parts: all, kind: null, isSure: false };
  const [first] = choices;
  if (!first) return whole;
  const isSure = isBareRowKind(label) || NATURE_ALONE.test(label);
  const best = choices.reduce<Parts>(
    (found, one) =>
      countOf(fits(row, one.parts)) > countOf(fits(row, found.parts)) ? { ...one, isSure } : found,
    whole,
  );
  return best === whole && isSure && !fits(row, all).some(Boolean) ? { ...first, isSure } : best;
}

const NATURE_ALONE = /^(?:sub)?totaal\s+(?:structure(?:el|le)|incidente(?:el|le)|eenmalige?)\s*$/i;

function natureOf({ row }: SolvedRow, measureOf: MeasureOf): Nature | undefined {
  return measureOf.get(row)?.lines.find((line) => line.row.row === row)?.nature?.is;
}

function isMeasure({ kind, options }: SolvedRow): boolean {
  return options.length === 1 && (kind === null || kind === "investment" || kind === "revenue");
}

/** Costs beside a total of income, or the other way round, are no part of it. */
function isOtherKind(kind: LineKind | null, ofTotal: LineKind | null): boolean {
  const isOne = (one: LineKind | null): boolean => one === "investment" || one === "revenue";
  return isOne(kind) && isOne(ofTotal) && kind !== ofTotal;
}

/** What is incidental is no part of a total of what lasts, as its label says or the columns that it stands in. */
function isOtherNature({ nature, table }: DraftLine, { row }: SolvedRow, own: SolvedTable["table"]): boolean {
  const beside = table.table.first === own.first ? natureIn(own.headingText) : null;
  const ofTotal = natureIn(row.label) ?? beside;
  return nature !== undefined && ofTotal !== null && nature.is !== ofTotal;
}
