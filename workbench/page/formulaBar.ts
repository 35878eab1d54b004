// The formula bar: the selected cell's name and contents, in real input fields. What is entered goes the
// same way as what is typed in the grid; a formula that cannot be parsed stays in the bar to be mended.
import { cellType } from "../host/cells/cellInput";
import { formulaFault } from "../host/cells/formulaGuard";
import { HostError } from "../host/hostError";
import type { Range } from "../host/model/range";
import { translateTyped } from "../host/typing/translateTyped";
import { typeIntoCell } from "../host/typing/typeIntoCell";
import type { WorkbookHost } from "../host/workbookHost";

export interface FormulaBarParts {
  readonly name: HTMLInputElement;
  readonly contents: HTMLInputElement;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
  /** Says why a formula was not entered. */
  readonly onFault: (formula: string, sign: string) => void;
}

export class FormulaBar {
  constructor(
    private readonly host: WorkbookHost,
    private readonly parts: FormulaBarParts,
  ) {
    const { engine } = host;
    engine.workbook.onSelectionChange(() => this.show());
    engine.commands.onCommandExecuted(({ id }) => {
      if (/set-range-values|set-selections|set-worksheet-activ|calculation-result|undo|redo/.test(id))
        this.show();
    });
    onKeys(parts.contents, { enter: () => this.enter(), escape: () => this.leave() });
    onKeys(parts.name, { enter: () => this.goTo(), escape: () => this.leave() });
    this.show();
  }

  private get cell(): Range {
    return this.host.workbook.GetSelectedRange().GetCell(0, 0);
  }

  private show(): void {
    const { name, contents } = this.parts;
    const { cell } = this;
    if (document.activeElement !== name) name.value = cell.Address.replace(/^.*!/, "");
    if (document.activeElement !== contents) contents.value = editableText(cell);
  }

  private enter(): void {
    const { cell } = this;
    const { value } = this.parts.contents;
    if (value !== editableText(cell)) {
      const translated = translateTyped(value).value;
      const fault =
        typeof translated === "string" && translated.startsWith("=") ? formulaFault(translated) : null;
      if (fault !== null) {
        this.parts.onFault(value, fault);
        return;
      }
      typeIntoCell(cell, value);
    }
    cell.GetOffsetRange(1, 0).Select();
    this.leave();
  }

  private goTo(): void {
    try {
      this.host.workbook.Worksheets.GetActiveWorksheet().toRange(this.parts.name.value).Select();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
    this.leave();
  }

  private leave(): void {
    this.parts.name.blur();
    this.parts.contents.blur();
    this.show();
    this.parts.leave();
  }
}

/** What one would type to get what the cell holds. */
function editableText(cell: Range): string {
  const [content = ""] = cell.Formulas[0] ?? [];
  if (typeof content === "number") return String(content).replace(".", ",");
  if (typeof content === "boolean") return content ? "WAAR" : "ONWAAR";
  const { workbook, Id } = cell.Worksheet;
  const raw = workbook.grid.sheet(Id).getSheet().getCellRaw(cell.RowIndex, cell.ColumnIndex);
  const isFormula = Boolean(raw?.f) || Boolean(raw?.si);
  const isText = cell.Worksheet.textCells(cell.area)(0, 0);
  const meansSomethingElse = raw?.t === cellType.forcedText || translateTyped(content).value !== content;
  return !isFormula && !isText && content !== "" && (meansSomethingElse || content.startsWith("="))
    ? `'${content}`
    : content;
}

function onKeys(input: HTMLInputElement, keys: { enter: () => void; escape: () => void }): void {
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") keys.enter();
    else keys.escape();
  });
  input.addEventListener("focus", () => input.select());
}
