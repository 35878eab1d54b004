// Where a row comes from, as a controller asks: a document on pages and a text go in, and the pane shows the lines
// behind a row of each table, also when its rows were sorted and one was deleted.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type CouncilDocument, fictionalDocument } from "../documents/formats/councilDocument";
import { printPdf } from "../documents/formats/printPdf";
import { describeInBrowser, workbenchPerTest, type OpenWorkbench } from "./openWorkbench";

/** On paper: what remains of the reserve on its first page, the measures on the next. */
const onPages: CouncilDocument = {
  blocks: [
    { type: "heading", level: 1, text: "Begrotingswijziging gemeente Zonnedijk" },
    { type: "paragraph", text: "Na deze wijziging blijft in de Algemene Reserve beschikbaar:" },
    ...["2026: € 300.000", "2027: € 200.000", "2028: € 150.000", "2029: € 150.000"].map(
      (text) => ({ type: "paragraph", text }) as const,
    ),
    { type: "paragraph", text: "De voorstellen staan hierna.", newPage: true },
    ...fictionalDocument.blocks,
  ],
};

/** PICTURES=FOLDER keeps a picture of each row that was asked about. */
const pictures = process.env["PICTURES"];

describeInBrowser("where a row comes from", () => {
  const opened = workbenchPerTest({ width: 1440, height: 900 });

  test("pages: every table names the page and its line, and shows what stands there", async () => {
    const workbench = opened();
    const buffer = Buffer.from(await printPdf(onPages));
    await sync(workbench, { name: "wijziging.pdf", mimeType: "application/pdf", buffer });
    const amount = await originOf(workbench, "Effecten", (row) => row[2] === "Opbrengst" && row[4] === 2027);
    expect(amount).toMatchObject({ place: "wijziging.pdf, pagina 2, regel 10", marked: ["-10.000"] });
    expect(amount.line).toContain("Opbrengsten verhuur");
    expect(amount.number).toBe("10");
    const measure = await originOf(workbench, "Maatregelen", (row) => row[1] === "2");
    expect(measure.line).toContain("Voorstel 2: Minder drukwerk");
    const total = await originOf(workbench, "Controletotalen", (row) => row[4] === 205_000);
    expect(total.line).toContain("205.000");
    expect(total.place).toBe("wijziging.pdf, pagina 2, regel 11");
    const reserve = await originOf(workbench, "Reserves", (row) => row[2] === 2027);
    expect(reserve).toMatchObject({ place: "wijziging.pdf, pagina 1, regel 5" });
    expect(reserve.line).toContain("2027: € 200.000");
    await workbench.openSheet("Sets");
    await select(workbench, "Sets", () => true);
    await workbench.pane.getByText("Deze rij noemt geen plaats in een document.").waitFor();
  }, 120_000);

  test("a text: also after sorting and deleting rows, and for findings", async () => {
    const workbench = opened();
    const input = path.join(__dirname, "../documents/cases/raadsadvies-overview/input.txt");
    await sync(workbench, input);
    const isWanted = (row: Row): boolean => row[1] === "3" && row[4] === 2026;
    const before = await originOf(workbench, "Effecten", isWanted);
    expect(before).toMatchObject({ place: "input.txt, regel 53", marked: ["10.000"] });
    const finding = await originOf(workbench, "Controles", (row) => row[0] === "text/period-outside-years");
    expect(finding.line).toContain("Periode: 2025.");

    await workbench.openSheet("Effecten");
    const rows = (await rowsOf(workbench, "Effecten")).length;
    await workbench.page.evaluate(() => {
      const { engine, workbook } = window.workbench.host;
      const {
        row,
        column,
        rows: count,
        columns,
      } = workbook.Tables.GetItem("Effecten").GetDataBodyRange().area;
      engine.run("sheet.command.reorder-range", {
        unitId: engine.unitId,
        subUnitId: workbook.Worksheets.GetActiveWorksheet().Id,
        range: {
          startRow: row,
          endRow: row + count - 1,
          startColumn: column,
          endColumn: column + columns - 1,
        },
        order: Object.fromEntries(Array.from({ length: count }, (_, at) => [row + at, row + count - 1 - at])),
      });
      workbook.Tables.GetItem("Effecten").Rows.DeleteRowsAt(count - 1, 1);
    });
    expect(await rowsOf(workbench, "Effecten")).toHaveLength(rows - 1);
    expect(await originOf(workbench, "Effecten", isWanted)).toEqual(before);
  }, 120_000);
});

type Row = readonly (string | number | boolean)[];
type Input = Parameters<ReturnType<OpenWorkbench["pane"]["getByLabel"]>["setInputFiles"]>[0];

async function sync({ pane }: OpenWorkbench, file: Input): Promise<void> {
  await pane.getByLabel("Bestand om te importeren").setInputFiles(file);
  await pane.getByRole("button", { name: "Verder naar synchroniseren" }).click({ timeout: 30_000 });
  await pane.getByRole("button", { name: "Synchroniseren" }).click({ timeout: 30_000 });
  await pane.getByRole("heading", { name: "Controles" }).waitFor({ timeout: 30_000 });
  await pane.getByRole("button", { name: "Waar komt dit vandaan?" }).click();
}

async function rowsOf({ page }: OpenWorkbench, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) => window.workbench.host.workbook.Tables.GetItem(name).GetDataBodyRange().Values,
    table,
  );
}

/** Selects a row of a table, as a click on its second cell does. */
async function select(
  workbench: OpenWorkbench,
  table: string,
  isWanted: (row: Row) => boolean,
): Promise<void> {
  const at = (await rowsOf(workbench, table)).findIndex(isWanted);
  if (at < 0) throw new Error(`no such row in ${table}`);
  await workbench.page.evaluate(
    ([name, index]) => {
      const { workbook } = window.workbench.host;
      const { row, column } = workbook.Tables.GetItem(name).GetDataBodyRange().area;
      workbook.Worksheets.GetActiveWorksheet()
        .GetRangeByIndexes(row + index, column + 1, 1, 1)
        .Select();
    },
    [table, at] as const,
  );
}

/** What the pane shows of a row: its place, the line there with its number, and what is marked in it. */
async function originOf(workbench: OpenWorkbench, table: string, isWanted: (row: Row) => boolean) {
  const { pane, page } = workbench;
  await workbench.openSheet(table);
  await select(workbench, table, isWanted);
  const panel = pane.getByRole("region", { name: "Waar komt dit vandaan?" });
  await panel.getByText(`Rij in ${table}`).waitFor();
  const figure = panel.getByRole("figure");
  await figure.waitFor();
  // The selection is followed a moment later than it moves.
  await page.waitForTimeout(600);
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, `${table} ${Date.now()}.png`) });
  }
  const shown = await figure.evaluate((element) => {
    const here = [...element.querySelectorAll("li[aria-current]")];
    return {
      place: element.querySelector("figcaption")?.textContent,
      number: here[0]?.querySelector("[aria-hidden]")?.textContent,
      line: here.map((line) => line.textContent).join(" "),
      marked: [...element.querySelectorAll("mark")].map((mark) => mark.textContent),
    };
  });
  return shown;
}
