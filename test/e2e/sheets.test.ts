// A workbook with the same measures on an old and a new sheet, in a real browser: one of them counts, the other
// is chosen by keyboard, and what is not chosen is in the count.
import ExcelJS from "exceljs";
import { closeBrowser, describeInBrowser, openWorkbench } from "./openWorkbench";

/** Two sheets with the same measures; on the new one the second saves more. */
async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, saving] of [
    ["Oud", -20_000],
    ["Nieuw", -35_000],
  ] as const) {
    const sheet = book.addWorksheet(name);
    sheet.addRow(["Maatregel", 2026, 2027]);
    sheet.addRow(["Besparing op drukwerk", -5_000, -5_000]);
    sheet.addRow(["Besparing op vervoer", saving, saving]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describeInBrowser("choosing sheets", () => {
  afterAll(() => closeBrowser());

  test("one of two sheets with the same measures counts, and the other by keyboard", async () => {
    const { pane, page, errors, close } = await openWorkbench();
    const buffer = await workbook();
    const file = { name: "keuze.xlsx", mimeType: "application/octet-stream", buffer };
    await pane.getByLabel("Bestand om te importeren").setInputFiles(file);
    await pane.getByRole("heading", { name: "Nakijken" }).waitFor({ timeout: 20_000 });
    const shown = pane.getByRole("button", { name: "1 van 2 werkbladen telt mee" });
    await shown.waitFor();
    await pane.getByText("8\u00a0gezien = 4\u00a0gelezen + 0\u00a0gevraagd + 4\u00a0afgewezen").waitFor();
    const [before, after] = await sums(pane);
    if ((await shown.getAttribute("aria-expanded")) !== "true") await shown.press("Enter");
    for (const name of [/^Oud/, /^Nieuw/]) {
      await pane.getByRole("checkbox", { name }).focus();
      await page.keyboard.press("Space");
    }
    await pane.getByRole("button", { name: "Opnieuw lezen met deze bladen" }).press("Enter");
    const other = before === "€ -25.000" ? "€ -40.000" : "€ -25.000";
    await pane.getByRole("row", { name: `2026 ${other}` }).waitFor({ timeout: 20_000 });
    expect(before).toBe(after);
    expect(await sums(pane)).toEqual([other, other]);
    expect(errors).toEqual([]);
    await close();
  }, 90_000);
});

/** The net effects of both years as the pane shows them. */
async function sums(pane: Awaited<ReturnType<typeof openWorkbench>>["pane"]): Promise<string[]> {
  const rows = [2026, 2027].map((year) =>
    pane
      .getByRole("row", { name: new RegExp(`^${year} €`) })
      .getByRole("cell")
      .first(),
  );
  return Promise.all(rows.map(async (cell) => ((await cell.textContent()) ?? "").replace(/\u00a0/g, " ")));
}
