// Rows of `Effecten`: one amount a row, long, so that source, PM, cover and nature belong to the amount.
import { coverOf } from "../cover";
import { formatPlace } from "../diagnostics/place";
import type { Amount } from "../amount";
import type { Line, LineKind, Measure, MeasureSet } from "../measureSet";
import { eurosFromCents } from "../money";
import type { CellInput } from "./cell";
import { makeRow, type DesiredRow } from "./desiredRow";
import { markerOf } from "./marker";

export const kindNames: { readonly [K in LineKind]: string } = {
  investment: "Investering",
  revenue: "Opbrengst",
  net: "Netto",
};

export function effectRows(set: MeasureSet, id: string): readonly DesiredRow[] {
  const rows: DesiredRow[] = [];
  const keys = new Set<string>();
  for (const measure of set.measures) {
    for (const line of measure.lines) {
      for (const amount of line.amounts) {
        const row = uniqueRow(keys, (n) => effectRow(set, id, measure, line, amount, n));
        keys.add(row.key);
        rows.push(row);
      }
    }
  }
  return rows;
}

function effectRow(
  set: MeasureSet,
  id: string,
  measure: Measure,
  line: Line,
  amount: Amount,
  n: number,
): DesiredRow {
  const kind = kindNames[line.kind];
  const cells: Record<string, CellInput> = {
    Set: id,
    Code: measure.code,
    Regel: kind,
    Omschrijving: n === 1 ? line.description : `${line.description} (${n})`.trim(),
    Jaar: amount.year ?? "",
    Bedrag: amount.cents === null ? "" : eurosFromCents(amount.cents),
    Aanduiding: markerOf(amount),
    Aard: line.nature === undefined ? "" : line.nature === "structural" ? "structureel" : "incidenteel",
    Programma: line.programme ?? "",
    Taakveld: line.taskField ?? "",
    Dekking: coverOf(set, line),
    "Telt mee": "ja",
    Bron: formatPlace(amount.place),
    "Gelezen als": amount.raw,
  };
  return makeRow("Effecten", cells, `${measure.code} ${kind} ${amount.year ?? "zonder jaar"}`);
}

/** Two lines of one kind with one description and year are two rows: the second becomes `... (2)`. */
function uniqueRow(keys: ReadonlySet<string>, make: (n: number) => DesiredRow): DesiredRow {
  for (let n = 1; ; n += 1) {
    const row = make(n);
    if (!keys.has(row.key)) return row;
  }
}
