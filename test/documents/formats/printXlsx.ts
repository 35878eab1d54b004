// Prints a document as a workbook: text in column A, tables as numbers with a format.
import ExcelJS from "exceljs";
import type { CouncilDocument } from "./councilDocument";

export async function printXlsx({ blocks }: CouncilDocument): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Maatregelen");
  for (const block of blocks) {
    if (block.type !== "table") {
      if (block.type === "paragraph" && block.newPage) sheet.addRows([[], [], [], []]);
      sheet.addRow([block.text]);
      continue;
    }
    block.rows.forEach((cells, at) => {
      const row = sheet.addRow(cells.map((cell, column) => (column === 0 ? cell : numberOf(cell))));
      if (at > 0 && !isHeading(cells)) row.eachCell((cell) => (cell.numFmt = "#,##0.00"));
    });
    sheet.addRow([]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A second row of years below the words of a heading: years carry no number format. */
function isHeading(cells: readonly string[]): boolean {
  const numbers = cells.slice(1).filter((cell) => typeof numberOf(cell) === "number");
  return numbers.length > 1 && numbers.every((cell) => /^20\d\d$/.test(cell));
}

function numberOf(printed: string): number | string | null {
  if (printed === "") return null;
  if (!/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(printed)) return printed;
  return Number(printed.replaceAll(".", "").replace(",", "."));
}
