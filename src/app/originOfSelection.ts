// Origin of the selection: the functions behind the selected cell, or the row of ours that it stands in, with the
// lines of the source that are remembered.
import { parsePlace } from "../domain/diagnostics/parsePlace";
import { rowsOf } from "../domain/tables/tableRow";
import { tableSchemas } from "../domain/tables/tableSchema";
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
  const row = await rowOrigin(workbook);
  if (row !== null) {
    const sources = await history.sources();
    const place = sources.located(row.origin.place, row.set);
    return { ...row.origin, place, source: sources.lines[row.set] ?? [] };
  }
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
      row: { ...call.room.row, place: sources.located(call.room.row.place, null) },
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

async function rowOrigin(
  workbook: WorkbookPort,
): Promise<{ readonly set: string; readonly origin: RowOrigin } | null> {
  const selected = await workbook.selectedRow();
  if (selected === null) return null;
  const { table, row } = selected;
  const { tables } = await workbook.read();
  const found = rowsOf(tables[table]).find((each) => each.number === row + 1);
  if (found === undefined || found.text("Bron") === "") return null;
  const { columns, key } = tableSchemas[table];
  const named = key.filter((column) => column !== "Set" && column !== "Bron");
  const label = named.map((column) => found.text(column)).filter((part) => part !== "");
  const cells = columns.map((column) => ({ column, text: found.text(column) }));
  const place = parsePlace(found.text("Bron"), found.text("Gelezen als"));
  return {
    set: found.text("Set"),
    origin: {
      kind: "row",
      table,
      label: label.join(" "),
      cells: cells.filter(({ column, text }) => text !== "" && column !== "Bron"),
      place,
      source: [],
    },
  };
}
