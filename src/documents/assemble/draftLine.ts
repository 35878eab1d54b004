// A draft line: one row of a table as a line of a measure, with what its cells, its words and the words above its
// columns say about it.
import type { LineKind } from "../../domain/measureSet";
import type { Nature } from "../../domain/measureSet";
import { natureIn } from "../words/nature";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { attributeOf, type RowAttribute } from "../tables/columnMeaning";
import type { Extra } from "../tables/yearTable";
import type { DraftLine } from "./draft";

/** What stands above a row in its table and holds for it too: a group of structural measures, for one. */
export interface Group {
  readonly label: string;
  readonly nature: DraftLine["nature"];
}

export const NO_GROUP: Group = { label: "", nature: undefined };

export function draftLine(
  row: SolvedRow,
  table: SolvedTable,
  kind: LineKind | null,
  description: string,
  group: Group = NO_GROUP,
): DraftLine {
  const nature = natureOf(row, table) ?? group.nature;
  const programme = attribute(row, "programme")?.text;
  const taskField = attribute(row, "taskField")?.text;
  return {
    kind,
    description,
    row,
    table,
    ...(table.table.alternative === undefined ? {} : { alternative: table.table.alternative }),
    ...(nature === undefined ? {} : { nature }),
    ...(programme === undefined ? {} : { programme }),
    ...(taskField === undefined ? {} : { taskField }),
  };
}

/** What a cell beside the title says of a row. */
export function attribute({ row }: SolvedRow, wanted: RowAttribute): Extra | undefined {
  return row.extras.find((extra) => attributeOf(extra.heading) === wanted);
}

/** Structural or incidental: as a cell says, else the row's own words, else the words above the columns. */
function natureOf(row: SolvedRow, { table }: SolvedTable): DraftLine["nature"] {
  const cell = attribute(row, "nature");
  const inCell = cell ? natureIn(cell.text) : null;
  if (cell && inCell) return { is: inCell, place: cell.place ?? row.row.place };
  const own = natureIn(`${row.row.label} ${row.row.kindText ?? ""}`);
  if (own) return { is: own, place: row.row.place };
  const above = natureIn(table.headingText);
  return above ? { is: above, place: table.heading.place } : undefined;
}

/** The nature that a row without amounts gives to the rows below it. */
export function groupOf(row: SolvedRow, label: string): Group {
  const nature: Nature | null = natureIn(label);
  return { label, nature: nature ? { is: nature, place: row.row.place } : undefined };
}

/** A label without the bullet and the colon around it. */
export function cleanLabel(label: string): string {
  return label.replace(/^[-*•·▪\s]+/, "").replace(/[\s:]+$/, "");
}

/** Rows that are no amounts of a measure. */
export function isLeftOut({ kind }: SolvedRow): boolean {
  return (
    kind === "other-quantity" ||
    kind === "balance" ||
    kind === "reserve-movement" ||
    kind === "part" ||
    kind === "cover" ||
    kind === "subtotal"
  );
}

export function lineKind({ kind }: SolvedRow, around: LineKind | null): LineKind | null {
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : around;
}
