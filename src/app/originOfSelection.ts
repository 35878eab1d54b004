// Origin of the selection: the functions behind the selected cell, or the row of ours that it stands in, with the
// lines of the source that are remembered.
import { parsePlace } from "../domain/diagnostics/parsePlace";
import type { Place } from "../domain/diagnostics/place";
import { formatEuros } from "../domain/money";
import { cellCents } from "../domain/tables/cell";
import { placesOfOrigin } from "../domain/tables/reserveOrigin";
import { rowsOf, type TableRow } from "../domain/tables/tableRow";
import { holdsEuros, type TableName, tableSchemas } from "../domain/tables/tableSchema";
import type { Origin, RowOrigin } from "./addIn";
import type { CellInspector } from "./cellInspector";
import type { CellExplanation } from "./explainCell";
import type { ImportHistory } from "./importHistory";
import type { WorkbookPort } from "./ports";
import type { RememberedSources } from "./rememberedSources";

export async function originOfSelection(
  workbook: WorkbookPort,
  inspector: CellInspector | null,
  history: ImportHistory,
): Promise<Origin | null> {
  const row = await selectedTableRow(workbook);
  if (row !== null) return rowOrigin(row, await history.sources());
  const explanation = (await inspector?.explainSelection()) ?? null;
  if (explanation === null) return null;
  const sources = await history.sources();
  return { kind: "cell", explanation: withLines(explanation, sources), sources: sources.lines };
}

/** Where the sources know the line of a cell, the explanation gets it. */
function withLines(explanation: CellExplanation, sources: RememberedSources): CellExplanation {
  const calls = explanation.calls.map((call) => ({
    ...call,
    room: call.room && {
      ...call.room,
      row: {
        ...call.room.row,
        origin: (call.room.row.origin ?? []).map((place) => sources.located(place, null)),
      },
    },
    measures: call.measures.map((measure) => ({
      ...measure,
      lines: measure.lines.map((line) => ({
        ...line,
        amounts: line.amounts.map((amount) => ({
          ...amount,
          place: sources.located(amount.place, measure.set),
        })),
      })),
    })),
  }));
  return { ...explanation, calls };
}

interface SelectedRow {
  readonly table: TableName;
  readonly row: TableRow;
}

async function selectedTableRow(workbook: WorkbookPort): Promise<SelectedRow | null> {
  const selected = await workbook.selectedRow();
  if (selected === null) return null;
  const { tables } = await workbook.read();
  const row = rowsOf(tables[selected.table]).find(({ number }) => number === selected.row + 1);
  return row === undefined ? null : { table: selected.table, row };
}

function rowOrigin({ table, row }: SelectedRow, sources: RememberedSources): RowOrigin {
  const { columns, key } = tableSchemas[table];
  const named = key.filter((column) => column !== "Set" && column !== "Bron");
  const label = (named.length === 0 ? key : named).map((column) => row.text(column));
  const cells = columns.map((column) => ({ column, text: shownText(table, row, column) }));
  // Findings and reserves name no set: their places do.
  const set = columns.includes("Set") ? row.text("Set") : null;
  return {
    kind: "row",
    table,
    label: label.filter((part) => part !== "").join(" "),
    cells: cells.filter(({ column, text }) => text !== "" && column !== "Bron"),
    places: placesOfRow(row).map((place) => sources.find(place, set)),
  };
}

/** A cell as the pane shows it: euros in Dutch notation, anything else as it stands. */
function shownText(table: TableName, row: TableRow, column: string): string {
  const cents = holdsEuros(table, column) ? cellCents(row.cell(column)) : null;
  return cents === null || cents === undefined ? row.text(column) : formatEuros(cents);
}

function placesOfRow(row: TableRow): readonly Place[] {
  const place = row.text("Bron");
  if (place !== "") return [parsePlace(place, row.text("Gelezen als"))];
  return placesOfOrigin(row.text("Herkomst"));
}
