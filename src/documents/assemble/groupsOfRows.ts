// Groups of rows: the ways in which tables put their rows together, with the name of each group. A table below its
// heading, the rows below a row without amounts, and the rows that share a cell (`Programma`).
import type { SolvedRow } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import { isCodeColumn } from "../tables/columnMeaning";
import { isBareRowKind } from "../words/rowWords";
import { headingAbove } from "./headingAbove";
import type { RowGroup, Run } from "./summedRuns";

/** For each way to group the rows of these runs the groups that it gives. */
export function groupsIn(document: SourceDocument, runs: readonly Run[]): RowGroup[][] {
  const byTable = runs.map(({ first, rows }) => ({ name: nameAbove(document, first), rows }));
  const byRow = runs.flatMap(({ headed }) => headed);
  const headings = new Set(
    runs.flatMap(({ rows }) => rows.flatMap(({ row }) => row.extras.map((extra) => extra.heading))),
  );
  const byCell = [...headings]
    .filter((heading) => !isCodeColumn(heading))
    .map((heading) =>
      sharing(
        runs.flatMap(({ rows }) => rows),
        heading,
      ),
    );
  return [byTable, byRow, ...byCell].map(joined).filter((groups) => groups.length > 1);
}

/** What groups of the rows of a run can be called, as `plainName` has it. */
export function namesIn(document: SourceDocument, { first, rows, headed }: Run): string[] {
  const cells = rows.flatMap(({ row }) => row.extras.map(({ text }) => text));
  const names = [nameAbove(document, first), ...headed.map(({ name }) => name), ...cells];
  return [...new Set(names.map(plainName))].filter((name) => name !== "");
}

/** The heading of a table; `Nieuw beleid` or `Ombuigingen` right above it names a group, though it titles no measure. */
function nameAbove(document: SourceDocument, first: number): string {
  const above = document.rows[first - 1];
  const isKind = above !== undefined && above.layout !== "grid" && isBareRowKind(above.text);
  return isKind ? above.text : headingAbove(document, first).title;
}

function sharing(rows: readonly SolvedRow[], heading: string): RowGroup[] {
  return rows.flatMap((row) => {
    const name = row.row.extras.find((extra) => extra.heading === heading)?.text.trim() ?? "";
    return name === "" ? [] : [{ name, rows: [row] }];
  });
}

/** Groups of one name as one. */
function joined(groups: readonly RowGroup[]): RowGroup[] {
  const byName = new Map<string, RowGroup>();
  for (const { name, rows } of groups) {
    const key = plainName(name);
    const before = byName.get(key)?.rows ?? [];
    byName.set(key, { name, rows: [...before, ...rows] });
  }
  return [...byName.values()];
}

/** True when a label calls a group by its name: without its number, and without the word for what it is. */
export function namesGroup(label: string, name: string): boolean {
  return isSameName(plainName(label), plainName(name));
}

/** True for the label of a total that is of this group alone: `Totaal programma 1` of `Programma 1 Bestuur`. */
export function isTotalOf(label: string, name: string): boolean {
  const [own, other] = [label.replace(TOTAL_OF, ""), name].map((text) => NUMBERED_GROUP.exec(text.trim()));
  if (own && other && own[1]?.toLowerCase() === other[1]?.toLowerCase()) return own[2] === other[2];
  return namesGroup(label.replace(TOTAL_OF, ""), name) && (AND.test(name) || !AND.test(label));
}

const TOTAL_OF =
  /^(?:sub)?tota(?:al|le)\s+(?:(?:structurele?|structureel|incidentele?|incidenteel|lasten|baten|kosten|opbrengsten|besparingen)\s+)*(?:(?:van|voor)\s+)?(?:(?:de|het)\s+)?/i;
const NUMBERED_GROUP =
  /^(programma|deelprogramma|domein|thema|pijler|cluster|hoofdstuk|taakveld)\s+(\d{1,2}[a-z]?(?:\.\d{1,2})?)(?![\d.]*\d)/i;
/** Two groups together. */
const AND = /\s(?:en|&|\+)\s/;

/** The same of names as `plainName` has them. */
export function isSameName(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  return (
    one === other || (Math.min(one.length, other.length) >= 5 && (one.endsWith(other) || other.endsWith(one)))
  );
}

const KIND_OF_GROUP =
  /^(?:totaal|subtotaal|programma|deelprogramma|domein|thema|pijler|cluster|portefeuille(?:houder)?|pfh|wethouder|hoofdstuk|taakveld|beleidsveld|afdeling|team|sector)\b/i;

/** A name to compare: without its number, its capitals, its spaces, and the word for what kind of group it is. */
export function plainName(text: string): string {
  return text
    .trim()
    .replace(KIND_OF_GROUP, "")
    .replace(/^[\s:.–-]*\d{1,2}[a-z]?(?:\.\d{1,2})?[.:)]?\s+/i, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "");
}
