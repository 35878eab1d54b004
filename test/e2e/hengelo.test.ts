// The whole line on real input, only by clicking and typing: a council document in, live cells and a
// guarded reserve out. The document itself is not part of the project; without it this test skips.
import { existsSync } from "node:fs";
import path from "node:path";
import { delivery } from "../../src/app/storeOfPage";
import { closeBrowser, describeInBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

const document = path.resolve(__dirname, "../../../shared/documents/002_b002d79d0fa1a732.txt");
const describeWithDocument = existsSync(document)
  ? describeInBrowser
  : (name: string, tests: () => void) => {
      console.warn(`Skipped "${name}": there is no ${document}.`);
      describe.skip(name, tests);
    };

describeWithDocument("Hengelo in Chromium", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1400, height: 860 });
  }, 60_000);
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  test("import, review, sync", async () => {
    const { page, pane } = workbench;
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Bestand kiezen" }).click();
    await (await chooser).setFiles(document);
    await pane.getByRole("button", { name: "Verder naar synchroniseren" }).click({ timeout: 30_000 });
    await pane.getByRole("button", { name: "Synchroniseren" }).click({ timeout: 30_000 });
    await pane.getByRole("heading", { name: "Controles" }).waitFor({ timeout: 30_000 });
    const effects = await workbench.valuesOf("Effecten!B2:F14");
    expect(effects.filter(([code]) => code === "10")).toEqual([
      ["10", "Investering", "Euro", 2020, 176250],
      ["10", "Investering", "Euro", 2021, 176250],
    ]);
  }, 90_000);

  test("cells show effects and what remains, by text, by number and by reference", async () => {
    await workbench.openSheet("Blad1");
    await workbench.typeInto("A1", "10");
    await workbench.typeInto("B1", "2020");
    await workbench.typeInto("D1", '=NETEFFECT("10"; 2020)');
    await workbench.typeInto("D2", "=NETEFFECT(10; 2020)");
    await workbench.typeInto("D3", "=NETEFFECT(A1; B1)");
    await workbench.typeInto("D4", "=RESERVEREMAINING(2022)");
    await expectSoon("Blad1!D1:D4", [[176250], [176250], [176250], [552090]]);
  }, 60_000);

  test("an edited amount is followed by its own cells, and no cell is asked again", async () => {
    const mark = await workbench.mark();
    await workbench.openSheet("Effecten");
    const rows = await workbench.valuesOf("Effecten!B1:E20");
    const row = rows.findIndex(([code, , , year]) => code === "10" && year === 2020) + 1;
    await workbench.typeInto(`F${row}`, "176.000");
    await expectSoon("Blad1!D1:D4", [[176000], [176000], [176000], [552090]]);
    const calls = await workbench.callsSince(mark);
    if (delivery === "streaming") {
      expect(calls.filter(({ step }) => step === "invoke")).toEqual([]);
      const cells = calls.flatMap(({ cells }) => cells).filter((cell) => cell.startsWith("Blad1!"));
      expect([...new Set(cells)].sort()).toEqual(["Blad1!D1", "Blad1!D2", "Blad1!D3"]);
    }
    await workbench.typeInto(`F${row}`, "176.250");
    await expectSoon("Blad1!D1", [[176250]]);
  }, 60_000);

  test("a year budget below the sum is an error in pane and Controles, and gone when restored", async () => {
    await workbench.openSheet("Reserves");
    const rows = await workbench.valuesOf("Reserves!A1:G6");
    const row = rows.findIndex(([, , year]) => year === 2022) + 1;
    await workbench.typeInto(`G${row}`, "60.000");
    await workbench.pane.getByText("1 fout,").waitFor({ timeout: 15_000 });
    // The pane tells what it found before the table is written.
    await untilFindings((codes) => codes.includes("reserve/overdrawn"));
    expect(await findings()).toContainEqual(["reserve/overdrawn", 2022, 40000]);
    await workbench.openSheet("Reserves");
    await workbench.typeInto(`G${row}`, "652.090");
    await workbench.pane.getByText("0 fouten,").waitFor({ timeout: 15_000 });
    await untilFindings((codes) => !codes.includes("reserve/overdrawn"));
  }, 60_000);

  test("nothing went wrong, and nothing left the machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  });

  async function untilFindings(holds: (codes: readonly unknown[]) => boolean): Promise<void> {
    const codes = async () => (await findings()).map(([code]) => code);
    for (const end = Date.now() + 15_000; !holds(await codes()) && Date.now() < end;) {
      await workbench.page.waitForTimeout(200);
    }
    expect(holds(await codes())).toBe(true);
  }

  /** Code, year and difference of each row of Controles. */
  async function findings() {
    const [header = [], ...rows] = await workbench.valuesOf("Controles!A1:K60");
    const columns = ["Code", "Jaar", "Verschil"].map((name) => header.indexOf(name));
    return rows.map((row) => columns.map((column) => row[column]));
  }

  async function expectSoon(address: string, values: unknown[][]): Promise<void> {
    for (let i = 0; i < 100; i++) {
      if (JSON.stringify(await workbench.valuesOf(address)) === JSON.stringify(values)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await workbench.valuesOf(address)).toEqual(values);
  }
});
