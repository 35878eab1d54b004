// The main job as a controller does it, by clicking and typing in an empty workbook: open a document, review,
// sync, type formulas, change an amount, overdraw a year budget and restore it.
import path from "node:path";
import { describeInBrowser, workbenchPerTest } from "./openWorkbench";

const ours = path.join(__dirname, "../documents/cases/raadsadvies-overview/input.txt");
interface Job {
  readonly document: string;
  /** Formulas as typed, with what they must show. */
  readonly formulas: readonly (readonly [string, number])[];
  /** What the year of the first row of `Reserves` has claimed. */
  readonly claimed: number;
  readonly budget: number;
}

const job: Job = {
  document: ours,
  formulas: [
    ['=NETEFFECT("1"; 2024)', 40000],
    ["=NETEFFECT(3; 2026)", 10000],
    ["=RESERVEREMAINING(2025)", 110000],
  ],
  claimed: 40000,
  budget: 200000,
};
describeInBrowser("the main job", () => {
  const opened = workbenchPerTest({ width: 1440, height: 900 });

  test("from a document to checked totals", async () => {
    const { document, formulas, claimed, budget } = job;
    const { page, pane, typeInto, valuesOf } = opened();
    await pane.getByLabel("Bestand om te importeren").setInputFiles(document);
    await pane.getByRole("button", { name: "Verder naar synchroniseren" }).click();
    await pane.getByRole("button", { name: "Synchroniseren" }).click();
    await pane.getByRole("heading", { name: "Controles" }).waitFor({ timeout: 30_000 });
    await pane.getByText("0 fouten").waitFor();

    await openSheet("Blad1");
    for (const [at, [formula]] of formulas.entries()) await typeInto(`A${at + 1}`, formula);
    await soon(
      async () => (await valuesOf(`Blad1!A1:A${formulas.length}`)).map((row) => row[0]),
      formulas.map(([, value]) => value),
    );
    await typeInto("C1", "13");
    await typeInto("C2", "2021");
    await typeInto("C3", "=NETEFFECT(C1; C2)");

    await openSheet("Effecten");
    const [first] = await valuesOf("Effecten!A2:F2");
    const [, code, , , year, amount] = first ?? [];
    await openSheet("Blad1");
    await typeInto("D1", `=NETEFFECT("${String(code)}"; ${String(year)})`);
    await soon(async () => (await valuesOf("Blad1!D1"))[0]?.[0], amount);
    await openSheet("Effecten");
    await typeInto("F2", "1.234,5");
    await openSheet("Blad1");
    await soon(async () => (await valuesOf("Blad1!D1"))[0]?.[0], 1234.5);
    await openSheet("Effecten");
    await typeInto("F2", String(amount));
    await openSheet("Blad1");
    await soon(async () => (await valuesOf("Blad1!D1"))[0]?.[0], amount);

    await openSheet("Reserves");
    await typeInto("G2", String(claimed - 1000));
    const overdrawn = pane.locator('[data-code="reserve/overdrawn"]');
    await overdrawn.waitFor({ timeout: 10_000 });
    expect(await overdrawn.textContent()).toContain("€ 1.000");
    await soon(async () => (await codesInControles()).includes("reserve/overdrawn"), true);
    await openSheet("Reserves");
    await typeInto("G2", String(budget));
    await overdrawn.waitFor({ state: "detached", timeout: 10_000 });
    await soon(async () => (await codesInControles()).includes("reserve/overdrawn"), false);

    async function openSheet(name: string): Promise<void> {
      await page.getByText(name, { exact: true }).first().click();
      await soon(
        () => page.evaluate(() => window.workbench.host.workbook.Worksheets.GetActiveWorksheet().Name),
        name,
      );
    }
    async function codesInControles(): Promise<unknown[]> {
      await openSheet("Controles");
      return (await valuesOf("Controles!A2:A40")).map((row) => row[0]);
    }
  }, 120_000);

  test("bad input: a sentence that names the file, and an untouched workbook", async () => {
    const { page, pane } = opened();
    const snapshot = (): Promise<string> => page.evaluate(() => JSON.stringify(window.workbench.snapshot()));
    const before = await snapshot();
    const files = [
      { name: "leeg.txt", text: "", code: "file/empty" },
      { name: "foto.bin", text: "\u0000\u0001\u0002\u0000\u0003".repeat(40), code: "file/binary" },
      { name: "anders.json", text: '{"naam": "geen set"}', code: "file/json-shape" },
      {
        name: "brief.txt",
        text: "Geachte raad,\nHierbij de uitnodiging voor de receptie.\n",
        code: "file/no-measures",
      },
    ];
    for (const { name, text, code } of files) {
      await pane
        .getByLabel("Bestand om te importeren")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text, "latin1") });
      const finding = pane.locator(`[data-code="${code}"]`);
      await finding.waitFor({ timeout: 10_000 });
      expect(await finding.textContent()).toContain(name);
    }
    expect(await snapshot()).toBe(before);
  }, 60_000);
});

/** Waits until a reading is what it must be; a second, as a controller would expect, and some for a busy machine. */
async function soon<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  let last: T | undefined;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    last = await read();
    if (JSON.stringify(last) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(last).toEqual(expected);
}
