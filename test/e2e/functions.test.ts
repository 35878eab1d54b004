// Functions as a controller meets them in the grid and the pane: typed, followed, explained down to the lines of
// the document, and put into a cell from the list, by keyboard alone.
import path from "node:path";
import type { Page } from "playwright-core";
import { closeBrowser, describeInBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

const document = path.join(__dirname, "../documents/cases/raadsadvies-overview/input.txt");
/** Set to a folder to look at what the tests see. */
const screenshots = process.env["SCREENSHOTS"];

interface Words {
  readonly file: string;
  readonly next: string;
  readonly sync: string;
  readonly checks: string;
  readonly origin: string;
  readonly functions: string;
  readonly insert: string;
  readonly help: string;
  readonly arguments: string;
}

const nl: Words = {
  file: "Bestand om te importeren",
  next: "Verder naar synchroniseren",
  sync: "Synchroniseren",
  checks: "Controles",
  origin: "Waar komt dit vandaan?",
  functions: "Functies",
  insert: "Voeg in: CUMULATIVEEFFECT",
  help: "Uitleg van CUMULATIVEEFFECT",
  arguments: "Argumenten",
};
const en: Words = {
  file: "File to import",
  next: "Continue to synchronise",
  sync: "Synchronise",
  checks: "Checks",
  origin: "Where does this come from?",
  functions: "Functions",
  insert: "Insert: CUMULATIVEEFFECT",
  help: "Help on CUMULATIVEEFFECT",
  arguments: "Arguments",
};

describeInBrowser("functions in grid and pane", () => {
  let workbench: OpenWorkbench;
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
    await workbench.close();
  });
  afterAll(() => closeBrowser());

  test("typed, followed when the table changes, and explained down to the line of the document", async () => {
    workbench = await openWorkbench({ width: 1440, height: 900 });
    const { page, pane, typeInto, valuesOf, openSheet } = workbench;
    await synced(workbench, nl);
    await openSheet("Blad1");
    await typeInto("A1", '=NETEFFECT("1"; 2024)');
    await typeInto("A2", "=NETEFFECT(3; 2026)");
    await typeInto("A3", "=SOM(A1:A2)");
    await soon(async () => (await valuesOf("Blad1!A1:A3")).flat(), [40_000, 10_000, 50_000]);
    await openSheet("Effecten");
    const rows = await valuesOf("Effecten!B1:E40");
    const row = rows.findIndex(([code, , , year]) => code === "1" && year === 2024) + 1;
    await typeInto(`F${row}`, "41.500");
    await openSheet("Blad1");
    await soon(async () => (await valuesOf("Blad1!A1:A3")).flat(), [41_500, 10_000, 51_500]);
    await pane.getByRole("button", { name: nl.origin }).click();
    const panel = pane.getByRole("region", { name: nl.origin });
    await select(page, "A3");
    await panel.getByText("=NETEFFECT(3; 2026)").waitFor();
    expect(await panel.getByText('=NETEFFECT("1"; 2024)').count()).toBe(1);
    await select(page, "A1");
    await panel.getByText("=NETEFFECT(3; 2026)").waitFor({ state: "detached" });
    // The cell says what stands in the table; the excerpt says what stood in the document.
    await panel.getByText("€ 41.500").first().waitFor();
    const excerpt = panel.locator("mark").first();
    await excerpt.waitFor();
    expect((await excerpt.textContent())?.replace(/\D/g, "")).toMatch(/^40/);
    if (screenshots !== undefined) await page.screenshot({ path: path.join(screenshots, "origin.png") });
  }, 120_000);

  test.each([
    ["nl", nl],
    ["en", en],
  ] as const)(
    "list and help by keyboard alone (%s)",
    async (language, words) => {
      workbench = await openWorkbench({ width: 1440, height: 900, language });
      const { page, pane, openSheet } = workbench;
      await synced(workbench, words);
      await openSheet("Blad1");
      await select(page, "B2");
      // The first thing in the pane, where F6 brings people in Excel.
      await pane.locator("button, a, input").first().focus();
      await tabTo(workbench, words.functions);
      await page.keyboard.press("Enter");
      await pane.getByRole("region", { name: words.functions }).waitFor();
      await tabTo(workbench, words.insert);
      if (screenshots !== undefined) {
        await page.screenshot({ path: path.join(screenshots, `functions-${language}.png`) });
      }
      await page.keyboard.press("Enter");
      await soon(async () => typeof (await workbench.valuesOf("Blad1!B2"))[0]?.[0], "number");
      await tabTo(workbench, words.help, "Shift+Tab");
      const [help] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
      await help.getByRole("heading", { level: 1, name: "CUMULATIVEEFFECT" }).waitFor();
      await help.getByRole("heading", { name: words.arguments }).waitFor();
      expect(new URL(help.url()).pathname).toBe(`/help/${language}/cumulativeeffect.html`);
      expect(await help.getAttribute("html", "lang")).toBe(language);
      expect(await help.locator("code").allTextContents()).toContainEqual(expect.stringMatching(/; /));
      if (screenshots !== undefined) {
        await help.screenshot({ path: path.join(screenshots, `help-${language}.png`), fullPage: true });
      }
      await help.keyboard.press("Tab");
      await help.keyboard.press("Enter");
      await help.waitForURL(/index\.html$/);
      await help.close();
    },
    120_000,
  );

  async function synced({ pane }: OpenWorkbench, words: Words): Promise<void> {
    await pane.getByLabel(words.file).setInputFiles(document);
    await pane.getByRole("button", { name: words.next }).click({ timeout: 30_000 });
    await pane.getByRole("button", { name: words.sync, exact: true }).click({ timeout: 30_000 });
    await pane.getByRole("heading", { name: words.checks }).waitFor({ timeout: 30_000 });
  }
});

function select(page: Page, cell: string): Promise<void> {
  return page.evaluate((address) => {
    window.workbench.host.workbook.Worksheets.GetActiveWorksheet().toRange(address).Select();
  }, cell);
}

/** Goes on with the keyboard until what has this name is focused. */
async function tabTo({ page, pane }: OpenWorkbench, name: string, key = "Tab"): Promise<void> {
  const focused = () =>
    pane.evaluate(() => {
      const element = window.document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await focused()).trim() === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached by ${key}; last: ${await focused()}`);
}

async function soon(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toEqual(expected);
}
