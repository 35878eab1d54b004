// Sign convention: how a document prints signs, from all its rows together (never from one amount), and
// the factors that bring its numbers to the canonical sign: cost positive, saving negative.
import type { LineKind, SignConvention } from "../../domain/measureSet";
import type { Place } from "../../domain/diagnostics/place";
import type { SourceDocument } from "../source";
import type { PrintedAmount } from "../amounts/printedAmount";
import type { SolvedTable } from "../reconcile/solveTable";
import { namesBothKinds } from "../words/rowWords";
import { sumOfKinds } from "./sumOfKinds";
import type { DraftLine } from "./draft";
import { signOfBridges } from "./signOfBridge";
import { legendsOfTables, type SignLegend, signLegendsOf } from "./signLegends";

export interface SignRule {
  readonly convention: SignConvention;
  /** For each kind the factors that are possible: one when it is certain, two when it must be asked. */
  readonly factors: Readonly<Record<LineKind, readonly (1 | -1)[]>>;
  /** True when the document's sums prove the signs: one that is unusual for its kind is then no oddity. */
  readonly proved: boolean;
  /** The kinds in which most amounts carry a minus. */
  readonly expected: Readonly<Record<LineKind, 1 | -1 | null>>;
  readonly place: Place | null;
}

/** The rules of a document: one, unless its legends contradict each other. */
export interface SignRules {
  readonly all: readonly SignRule[];
  readonly of: (table: SolvedTable) => SignRule;
}

export function findSignRules(
  document: SourceDocument,
  lines: readonly DraftLine[],
  tables: readonly SolvedTable[],
): SignRules {
  const legends = signLegendsOf(document);
  const stated = legends[0] ?? signOfBridges(lines);
  if (legends.every(({ plus }) => plus === stated?.plus)) {
    const rule = findSignRule(document, stated, lines, tables);
    return { all: [rule], of: () => rule };
  }
  // Parts with opposite legends are as documents of their own.
  const ofTables = legendsOfTables(
    document,
    legends,
    tables.map(({ table }) => table),
  );
  const legendOf = new Map(tables.map((table, at) => [table.table, ofTables[at] ?? null]));
  const rules = new Map<boolean | null, SignRule>();
  for (const legend of new Set([...legends, ...ofTables])) {
    const plus = legend?.plus ?? null;
    if (rules.has(plus)) continue;
    const isOwn = ({ table }: SolvedTable): boolean => (legendOf.get(table)?.plus ?? null) === plus;
    const own = lines.filter((line) => isOwn(line.table));
    rules.set(plus, findSignRule(document, legend, own, tables.filter(isOwn)));
  }
  const none = findSignRule(document, null, [], []);
  return {
    all: [...rules.values()],
    of: ({ table }) => rules.get(legendOf.get(table)?.plus ?? null) ?? none,
  };
}

function findSignRule(
  document: SourceDocument,
  stated: SignLegend | null,
  lines: readonly DraftLine[],
  tables: readonly SolvedTable[],
): SignRule {
  const plus = stated?.plus ?? null;
  const investment = majority(lines, "investment");
  const revenue = majority(lines, "revenue");
  const letters = lines.some((line) =>
    line.row.row.values.some(({ printed }) => "letter" in printed && printed.letter),
  );
  const sums = sumOfKinds(tables);
  // Costs minus savings: both are magnitudes, whatever most of their signs say.
  const apart = sums === "subtracted";
  // Printed on one axis, costs and savings cannot be told by their signs unless those are opposite.
  const mixed = investment === "mixed" || revenue === "mixed" || investment === revenue;
  const isOpen = plus === null && sums === "added" && mixed;
  // `Lasten -50` may be costs of 50, or 50 less of them.
  const isChange = plus === null && sums !== "added" && investment === -1 && tellsChanges(document, lines);
  // `L 50` among savings may be 50 less of the costs.
  const isSide = plus === null && investment === 1 && tellsSidesOfSavings(document, lines);
  // `Kapitaallasten 50` among effects of both signs is what changes in them, and which way a plus points nobody says.
  const isLone = plus === null && [investment, revenue].includes(null);
  const isAmong = isLone && standAmongEffects(lines);
  return {
    convention: apart && !letters ? "magnitudes" : conventionOf(investment, revenue, plus, letters),
    proved: apart,
    factors: {
      investment: apart
        ? [1]
        : isOpen || isChange || isSide || isAmong
          ? [1, -1]
          : costFactors(investment, revenue, plus),
      revenue: apart ? [-1] : isOpen || isAmong ? [1, -1] : revenueFactors(investment, revenue, plus),
      net: plus === null ? netFactors(investment, revenue) : plus ? [-1] : [1],
    },
    expected: {
      investment: investment === "mixed" ? null : investment,
      revenue: revenue === "mixed" ? null : revenue,
      net: null,
    },
    place: stated?.place ?? null,
  };
}

const CHANGES = /bezuinig|ombuig|bespar|taakstelling|mutatie|wijziging|bijstelling|afwijking|aanpassing/i;
const ALL_COSTS = /\b(?:lasten|uitgaven|kosten)\b/i;
const NEAR = 3;

/** Tables with costs in the words of a budget (`Lasten`), which the words around say are about what changes in it. */
function tellsChanges({ rows }: SourceDocument, lines: readonly DraftLine[]): boolean {
  return lines.some(({ kind, table: { table }, row, description }) => {
    if (kind !== "investment") return false;
    const isSide = SIDE_OF_COSTS.test(row.row.kindText ?? "");
    if (
      !isSide &&
      !ALL_COSTS.test(`${table.headingText} ${row.row.kindText ?? ""} ${row.row.label} ${description}`)
    )
      return false;
    return isBelow(rows, table.first, CHANGES);
  });
}

const SAVINGS = /bezuinig|ombuig|bespar|taakstelling/i;

/** Tables of savings in which a column says of each row whether it is one of the costs of the budget. */
function tellsSidesOfSavings({ rows }: SourceDocument, lines: readonly DraftLine[]): boolean {
  return lines.some(({ kind, table: { table }, row: { row } }) => {
    const isSide = kind === "investment" && SIDE_OF_COSTS.test(row.kindText ?? "");
    return isSide && isBelow(rows, table.first, SAVINGS);
  });
}

const SIDE_OF_COSTS = /^(?:l|u|lasten|uitgaven?)$/i;

/** Whether the first line of the document, or one right above a table, has such a word. */
function isBelow(rows: SourceDocument["rows"], first: number, words: RegExp): boolean {
  const near = [...rows.slice(0, 1), ...rows.slice(Math.max(0, first - NEAR), first + 1)];
  return near.some(({ text }) => text.length < 200 && words.test(text) && !namesBothKinds(text));
}

/** Words that say of costs or income which way they change. */
const DIRECTION =
  /(?<!\p{L})(?:hogere?|lagere?|extra|meer|minder|stijg|dal(?:ing|en)|toename|afname|toenemend|nieuw|nade(?:el|len|lig)|voorde(?:el|len|lig)|(?:tegen|mee)vall|uitbreid|intensiver|bespar|bezuinig|ombuig|taakstelling|vrijval)/iu;

/** Lines that only name what costs or brings in, all in tables of net effects of both signs. */
function standAmongEffects(lines: readonly DraftLine[]): boolean {
  const effects = new Map<SolvedTable, Set<1 | -1>>();
  for (const line of lines) {
    if (line.kind !== "net" && line.kind !== null) continue;
    const signs = effects.get(line.table) ?? new Set();
    signsOf(line).forEach((sign) => signs.add(sign));
    effects.set(line.table, signs);
  }
  const named = lines.filter(({ kind }) => kind === "investment" || kind === "revenue");
  const isBare = ({ table, row }: DraftLine): boolean =>
    effects.get(table)?.size === 2 && !DIRECTION.test(row.row.label);
  return named.length > 0 && named.every(isBare);
}

function conventionOf(
  investment: Majority,
  revenue: Majority,
  plus: boolean | null,
  letters: boolean,
): SignConvention {
  if (letters) return "letters";
  if (plus === true || (investment === -1 && revenue === 1)) return "advantage-positive";
  return revenue === 1 ? "magnitudes" : "cost-positive";
}

/** Costs with a minus are costs when the savings (or the document) have the opposite sign; else it is asked. */
function costFactors(investment: Majority, revenue: Majority, plus: boolean | null): (1 | -1)[] {
  if (investment === "mixed" && plus !== null) return plus ? [-1] : [1];
  // A plus that the document calls an advantage is none for costs, unless all kinds are magnitudes.
  if (investment === 1 && plus === true && revenue === null) return [1, -1];
  if (investment !== -1) return investment === "mixed" ? [1, -1] : [1];
  return revenue === 1 || plus === true ? [-1] : [1, -1];
}

function revenueFactors(investment: Majority, revenue: Majority, plus: boolean | null): (1 | -1)[] {
  // Costs and savings that both have a minus: for one of them it says the opposite.
  if (revenue === -1 && investment === -1 && plus === null) return [1, -1];
  if (revenue === 1 && plus === false && investment === null) return [-1, 1];
  if (revenue !== "mixed") return revenue === 1 ? [-1] : [1];
  return plus === null ? [-1, 1] : plus ? [-1] : [1];
}

/** A net effect without a legend follows the rows that it nets; without those it is asked. */
function netFactors(investment: Majority, revenue: Majority): (1 | -1)[] {
  if (investment === 1 && revenue === -1) return [1];
  if (investment === -1 && revenue === 1) return [-1];
  return [1, -1];
}

type Majority = 1 | -1 | "mixed" | null;

/**
 * The sign of most lines of a kind, and of most of their amounts: a line that runs for many years says no more than
 * one that ends, and a line of both signs counts for both. `mixed` when neither sign has two thirds of each.
 */
function majority(lines: readonly DraftLine[], kind: LineKind): Majority {
  const own = lines.filter((line) => line.kind === kind && line.signsLike === undefined);
  const signs = own.map(signsOf).filter((line) => line.length > 0);
  if (signs.length === 0) return null;
  const byAmount = mostOf(signs.flat());
  const byLine = mostOf(
    signs.flatMap((line) => {
      const most = mostOf(line);
      return most === "mixed" ? [1, -1] : [most];
    }),
  );
  return byAmount === byLine ? byAmount : "mixed";
}

/** The signs of a line's amounts; a zero has none, and neither has an amount with a letter. */
function signsOf(line: DraftLine): (1 | -1)[] {
  return line.row.row.values.flatMap(({ printed }) => {
    if ((printed.type !== "money" && printed.type !== "malformed") || printed.letter) return [];
    return isZero(printed) ? [] : [printed.negative ? -1 : 1];
  });
}

function mostOf(signs: readonly (1 | -1)[]): 1 | -1 | "mixed" {
  const minus = signs.filter((sign) => sign === -1).length;
  const plus = signs.length - minus;
  if (plus >= 2 * minus) return 1;
  return minus >= 2 * plus ? -1 : "mixed";
}

function isZero(printed: PrintedAmount): boolean {
  return printed.type === "money" && /^0*$/.test(printed.number.digits);
}
