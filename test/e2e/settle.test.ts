// An amount that can be read in two ways, as a controller meets it: asked, out of every sum and seen to be so,
// settled later in the pane, and kept when the same document is imported again.
import path from "node:path";
import { closeBrowser, describeInBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

const document = path.join(__dirname, "../documents/cases/deck-tabs/input.md");

describeInBrowser("an unsettled amount", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1440, height: 900 });
  }, 60_000);
  afterAll(async () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
    await workbench.close();
    await closeBrowser();
  });

  test("is left out of the sums, and every sum says so", async () => {
    const { pane, typeInto, openSheet } = workbench;
    await pane.getByLabel("Bestand om te importeren").setInputFiles(document);
    await sync();
    await openSheet("Blad1");
    await typeInto("A1", '=NETEFFECT("B-1"; 2027)');
    await typeInto("A2", "=TOTALEFFECT(2027)");
    await soon(
      async () => [await workbench.textOf("Blad1!A1"), await workbench.textOf("Blad1!A2")],
      ["20.000 + ?", "-82.000 + ?"],
    );
  }, 90_000);

  test("is settled from the checks, with both readings and what they do to the year", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Beoordelen" }).first().click();
    const readings = pane.getByRole("radio");
    await readings.first().waitFor();
    expect(await pane.getByText("2027 wordt € -582.000").count()).toBe(1);
    await pane.getByRole("radio", { name: /€ -500\.000 in 2027/ }).check();
    await pane.getByRole("button", { name: "Vastleggen" }).click();
    await sync();
    await page.waitForTimeout(300);
    await soon(() => workbench.valuesOf("Blad1!A1:A2"), [[-480000], [-582000]]);
    expect(await workbench.textOf("Blad1!A2")).not.toContain("?");
  }, 90_000);

  test("stays settled when the same document comes in again, and nothing is written", async () => {
    const { pane } = workbench;
    const effects = await workbench.valuesOf("Effecten!A1:N20");
    await pane.getByRole("button", { name: "Ander document importeren" }).click();
    await pane.getByLabel("Bestand om te importeren").setInputFiles(document);
    await pane.getByRole("button", { name: "Verder naar synchroniseren" }).waitFor();
    expect(await pane.getByText("+ 0 gevraagd").count()).toBe(1);
    await sync();
    expect(await workbench.valuesOf("Effecten!A1:N20")).toEqual(effects);
  }, 90_000);

  async function sync(): Promise<void> {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Verder naar synchroniseren" }).click();
    await pane.getByRole("button", { name: "Synchroniseren" }).click();
    await pane.getByRole("heading", { name: "Controles" }).waitFor({ timeout: 30_000 });
  }
});

async function soon(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toEqual(expected);
}
