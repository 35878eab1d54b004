// Tells the add-in which sheets were calculated: formulas that came out anew, whatever made them. Once a sheet
// for each calculation, as Excel does; the event says nothing about the cells.
import { eventType, richEvent, workbookTarget } from "./events";
import type { Workbook } from "./workbook";

const result = "formula.mutation.set-formula-calculation-result";

interface CalculationResult {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

export class CalculationFeed {
  private readonly sheets = new Set<string>();

  constructor(private readonly workbook: Workbook) {
    const { engine } = workbook.grid;
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === result) this.calculated((params as CalculationResult).unitData?.[engine.unitId] ?? {});
    });
  }

  private calculated(sheets: Readonly<Record<string, object | null>>): void {
    const isFirst = this.sheets.size === 0;
    for (const [sheetId, cells] of Object.entries(sheets)) {
      if (cells !== null && Object.keys(cells).length > 0) this.sheets.add(sheetId);
    }
    // The cells take their results over in the same turn.
    if (isFirst && this.sheets.size > 0) setTimeout(() => this.tell(), 0);
  }

  private tell(): void {
    const sheets = [...this.sheets];
    this.sheets.clear();
    const { engine } = this.workbook.grid;
    if (engine.isDisposed()) return;
    for (const worksheetId of sheets) {
      const name = engine.workbook.getSheetBySheetId(worksheetId)?.getSheetName();
      if (name === undefined) continue;
      for (const target of [worksheetId, workbookTarget]) {
        const message = richEvent(eventType.worksheetCalculated, target, { worksheetId });
        this.workbook.emit(eventType.worksheetCalculated, target, message, name);
      }
    }
  }
}
