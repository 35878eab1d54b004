// Rows that are measures themselves; a row without values above kinds of rows names the measure of those.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import type { TableRow } from "../tables/yearTable";
import {
  compoundKind,
  isBareRowKind,
  isOpening,
  isOutcome,
  isRemainder,
  kindOfTotal,
  namesBothKinds,
  rowKindOf,
} from "../words/rowWords";
import { addsStand, isAddedBelow, isStepBetweenStands, standsAroundTotals } from "./aroundTotals";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";
import { cleanLabel, draftLine, type Group, groupOf, isLeftOut, lineKind, NO_GROUP } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";
import { missedSubtotal } from "./missedSubtotal";
import { withKindsOfTotals } from "./kindsOfTotals";
import { withoutSides } from "./sidesOfBudget";
import { hasOwnTotal, isSubtotal, rowsOfKind, type RowsOfKind } from "./subtotals";
import type { KnownMeasures } from "./knownMeasures";
import { lastOf } from "./sumsOfTotals";
import { measureOfRow } from "./measureOfRow";
import { isQuantityOrMoney } from "./quantityOrMoney";
import { isAddedToOthers, isOneOfEffects, rowsKind } from "./rowsKind";
import { kindAround } from "./kindAround";
import { codeAndTitle } from "./tableRole";

/** What the rows above have said, and where the rows go. */
interface State {
  readonly measures: DraftMeasures;
  readonly known: KnownMeasures;
  readonly totals: DraftTotal[];
  readonly solved: SolvedTable;
  readonly around: LineKind | null;
  /** The measures of the rows above. */
  readonly measureOf: Map<TableRow, DraftMeasure>;
  /** The rows of each kind, in a table with a column of kinds. */
  readonly ofKind: Map<SolvedRow["kind"], RowsOfKind>;
  /** The kinds of their lines. */
  readonly kinds: Set<LineKind | null>;
  /** The measure that a row without values of its own has named, for the kinds of rows below it. */
  current: DraftMeasure | null;
  /** The measure of the last line. */
  last: DraftMeasure | null;
  group: Group;
  /** The kind that a row such as `Incidentele baten` gives to the rows below it; unclear below the next group. */
  groupKind?: "investment" | "revenue" | "unclear";
  /** Set when a row of the other kind shares the signs of the table: its totals then are of both kinds. */
  signsLike?: LineKind | undefined;
}

export function addMeasureRows(
  document: SourceDocument,
  measures: DraftMeasures,
  totals: DraftTotal[],
  table: SolvedTable,
  ends: readonly number[],
): void {
  const around = kindAround(document, table, 0, ends);
  const solved = withKindsOfTotals(withoutSides(table, around));
  const state: State = {
    measures,
    known: measures.known(),
    totals,
    solved,
    around,
    measureOf: new Map(),
    kinds: new Set(),
    ofKind: new Map(),
    current: null,
    last: null,
    group: NO_GROUP,
  };
  /** A table that opens with a stand ends in one that adds the measures to it: no total of the measures. */
  const opening = solved.rows
    .slice(0, 2)
    .some((row) => isOutcome(row.row.label) && row.row.values.length > 0);
  const held = standsAroundTotals(solved);
  solved.rows.forEach((row, at) => {
    if (held.has(row)) return;
    const isOut = isLeftOut(row) && !isQuantityOrMoney(row, solved.rows);
    if (isOut || (isRemainder(row.row.label) && !isAddedBelow(row, solved))) return;
    if (isOutcome(row.row.label)) {
      const of = state.current && isBareRowKind(row.row.label) ? ofCurrent(state, state.current, at) : {};
      const total = { ...of, label: cleanLabel(row.row.label), kind: around, row, table: solved };
      // What pays for the measures is in it too: no total of the measures alone.
      const isAfterCover = solved.rows.slice(0, at).some((one) => one.kind === "cover");
      const isTotal = !opening && !isAfterCover && ("code" in of || !isSubtotal(solved, at));
      if (isTotal && !isOpening(row.row.label)) totals.push(total);
    } else if (row.row.kindText) addRowOfKind(state, row, row.row.kindText);
    else addRow(state, row, at);
  });
}

/** A saldo is of the measure above it; `Totaal saldo` at the end of a table may as well be of those before it too. */
function ofCurrent(
  { measureOf, solved: { rows } }: State,
  { code }: DraftMeasure,
  at: number,
): Pick<DraftTotal, "code" | "mayTotal"> {
  const isTotal = ({ kind }: SolvedRow): boolean => kind === "total";
  if (!rows.slice(at, at + 1).some(isTotal) || rows.slice(at + 1).some(isTotal)) return { code };
  const codes = [...new Set([...measureOf.values()].map((measure) => measure.code))];
  return codes.length > 1 ? { mayTotal: lastOf(codes) } : { code };
}

/** A row of which a column says whether it costs, saves or nets. */
function addRowOfKind(state: State, row: SolvedRow, kindText: string): void {
  const { measures, known, totals, solved, around, group } = state;
  if (rowKindOf(row.row.label) === "total") {
    const kind = row.kind === "investment" || row.kind === "revenue" ? row.kind : "net";
    const own = state.ofKind.get(row.kind) ?? rowsOfKind(solved, row.kind);
    state.ofKind.set(row.kind, own);
    const at = own.placeOf.get(row.row) ?? 0;
    const isPart = isSubtotal(own.solved, at);
    const missed = isPart ? missedSubtotal(own.solved, at, kind, state.measureOf) : null;
    if (isPart && missed === null) return;
    const label = `${cleanLabel(row.row.label)} ${kindText}`;
    totals.push({ label, kind, ...missed, row, table: solved });
    return;
  }
  const measure = measureOfRow(measures, known, row, group.label);
  const line = draftLine(row, solved, lineKind(row, around), kindText, group);
  if (row.kind === "total" || row.kind === "net") {
    state.measureOf.set(row.row, measure);
    totals.push({ code: measure.code, label: kindText, kind: "net", row, table: solved });
  } else addLine(state, measure, row, line);
}

function addRow(state: State, row: SolvedRow, at: number): void {
  const { totals, solved, current } = state;
  const around = kindOfGroup(state);
  const label = cleanLabel(row.row.label);
  const compound = compoundKind(row.row.label);
  const named = isNamedKind(row);
  const filled = isFilled(row);
  if (named && !current && !filled && row.kind !== "total") {
    state.group = groupOf(row, label);
    const kind = row.kind ?? (state.around === null ? compound : null);
    // `Lasten Baten` below a heading tells columns apart, and no rows.
    if (namesBothKinds(label)) state.groupKind = "unclear";
    else if (kind === "investment" || kind === "revenue") state.groupKind = kind;
  } else if (isTotalRow(state, row)) {
    addTotal(state, row, at);
  } else if (current && (named || isDifferenceOf(row))) {
    const kind = kindBelow(row, around, solved);
    if (kind === "net" && current.lines.some((line) => line.table === solved && line.kind !== "net")) {
      totals.push({ code: current.code, label, kind, row, table: solved });
      return;
    }
    addLine(state, current, row, draftLine(row, solved, kind, label, state.group));
  } else if (row.parent?.is === "added" && state.last) {
    const { kind } = rowsKind(row, around, solved);
    addLine(state, state.last, row, draftLine(row, solved, kind, label, state.group));
  } else if (row.row.elsewhere === "refused") {
    state.current = null;
  } else if (row.row.label !== "") addOwnRow(state, row, at, around);
}

/** A row that names a measure, or heads the rows below it. */
function addOwnRow(state: State, row: SolvedRow, at: number, around: LineKind | null): void {
  const { measures, known, solved } = state;
  const filled = isFilled(row);
  const next = solved.rows[at + 1];
  const heads = !filled && next !== undefined && !namesKind(next.row.label);
  if (heads && (codeAndTitle(row.row).code === null || headsGroup(row, next) || hasOwnTotal(solved, at))) {
    state.group = groupOf(row, row.row.label);
    if (state.groupKind) state.groupKind = "unclear";
    return;
  }
  const measure = measureOfRow(measures, known, row, state.group.label);
  state.current = filled ? null : measure;
  if (row.row.values.length === 0) return;
  const { kind, signsLike } = rowsKind(row, around, solved);
  const words = solved.table.headingText;
  const line = draftLine(row, solved, kind, compoundKind(words) === null ? "" : words, state.group);
  addLine(state, measure, row, signsLike === undefined ? line : { ...line, signsLike });
  state.signsLike ??= signsLike;
}

function addLine(state: State, measure: DraftMeasure, row: SolvedRow, line: DraftLine): void {
  const { measures, measureOf, kinds } = state;
  measures.addLine(measure.code, line);
  state.last = measure;
  kinds.add(line.kind);
  measureOf.set(row.row, measure);
}

/** A total of the measures, or a subtotal that is not what its own come to. */
function addTotal(state: State, row: SolvedRow, at: number): void {
  const { totals, solved } = state;
  const kinds = kindsOfTotal(state, row);
  const isPart = isSubtotal(solved, at);
  const missed = isPart ? missedSubtotal(solved, at, kinds.kind, state.measureOf) : null;
  if (addsStand(row, solved) || (isPart && missed === null)) return;
  totals.push({ label: cleanLabel(row.row.label), ...kinds, ...missed, row, table: solved });
}

/** `2 Sociaal` above `2.1 Vervoer`, or in another column than the titles below it: the name of a group, with its number. */
function headsGroup({ row }: SolvedRow, { row: below }: SolvedRow): boolean {
  const [code, next] = [codeAndTitle(row).code, codeAndTitle(below).code];
  if (code !== null && next?.startsWith(`${code}.`)) return true;
  const columnsOf = ({ extras }: typeof row): (number | undefined)[] => extras.map(({ column }) => column);
  const own = columnsOf(row);
  const others = columnsOf(below);
  return (
    own.length > 0 &&
    others.length > 0 &&
    own.every((column) => column !== undefined && !others.includes(column))
  );
}

/** A total, or a kind that no row above has a measure for; what leads from one stand to the next is a step itself. */
function isTotalRow({ solved, current }: State, row: SolvedRow): boolean {
  if (row.kind === "total") return !isStepBetweenStands(row, solved);
  // What may be money or a quantity is no sum of others, nor is what two stands differ.
  if (row.kind === "other-quantity" || isDifferenceOf(row)) return false;
  const { label } = row.row;
  // `Lagere kapitaallasten` alone is a measure.
  const isBare = isBareRowKind(label) && compoundKind(label) === null;
  const isStep = isAddedToOthers(row, solved) || isStepBetweenStands(row, solved);
  return isBare && !current && !isStep && !isNumberedAsOthers(row, solved);
}

function isNamedKind(row: SolvedRow): boolean {
  return namesKind(row.row.label) && row.kind !== "other-quantity" && !isDifferenceOf(row);
}

/** The amounts of what the two stands above it are about. */
function isDifferenceOf({ parent }: SolvedRow): boolean {
  return parent?.is === "difference" || parent?.is === "unequal";
}

/** `5. Bezuinigingen` below `4. Nieuw beleid`: numbered as the rows that are measures, it is one of them. */
function isNumberedAsOthers(row: SolvedRow, { rows }: SolvedTable): boolean {
  if (!NUMBERED.test(row.row.label)) return false;
  const others = rows.filter((one) => NUMBERED.test(one.row.label) && isFilled(one));
  return others.filter((one) => !isBareRowKind(one.row.label)).length > 1;
}

const NUMBERED = /^\d{1,2}[a-z]?[.)]\s/;

/** The kind of a row below the measure that it is of; below the heading of a group it may be a title after all. */
function kindBelow(row: SolvedRow, around: LineKind | null, solved: SolvedTable): LineKind | null {
  const { label } = row.row;
  const own = lineKind(row, around) ?? compoundKind(label);
  const isUnclear = !isBareRowKind(label) && around === null && isOneOfEffects(row, own, solved);
  return isUnclear ? null : own;
}

/** With amounts here, or in another block of its table. */
function isFilled({ row }: SolvedRow): boolean {
  return row.elsewhere !== undefined || row.values.some((value) => value.printed.type !== "nil");
}

/** Where a row of the other kind shares the signs of the table, its total is of both. */
function kindsOfTotal(state: State, row: SolvedRow): Pick<DraftTotal, "kind" | "signsLike"> {
  const { around, groupKind, signsLike, kinds } = state;
  if (signsLike !== undefined) return { kind: null, signsLike };
  // Below groups of kinds a total is of the kind that it names (`Totaal baten`), or of all groups; so it is below rows.
  const named = kindOfTotal(row.row.label);
  const areRows = kinds.size > 1 && kinds.has(named) && isBareRowKind(row.row.label);
  const areBoth = kinds.has("investment") && kinds.has("revenue");
  const ofAll = areBoth && groupKind === undefined ? null : around;
  return { kind: groupKind !== undefined || areRows ? (named ?? ofAll) : ofAll };
}

function namesKind(label: string): boolean {
  return isBareRowKind(label) || compoundKind(label) !== null;
}

/** The kind of the rows in a group: where the words above the table say another, nobody can tell. */
function kindOfGroup({ around, groupKind }: State): LineKind | null {
  if (groupKind === undefined || around === "net") return around;
  if (groupKind === "unclear") return null;
  return around === null || around === groupKind ? groupKind : null;
}
