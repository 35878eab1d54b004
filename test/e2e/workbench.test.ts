// The workbench page in a real browser: typing as Dutch controllers do, the ribbon, and the add-in beside it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { closeBrowser, describeInBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the workbench page", () => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
  }, 60_000);
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
    await workbench.close();
  });
  afterAll(() => closeBrowser());

  test("a formula with semicolons, Dutch numbers and a Dutch function name", async () => {
    await workbench.typeInto("A1", "1.234,5");
    await workbench.typeInto("A2", "=SOM(A1;0,5)*2");
    await workbench.typeInto("A3", "0,1");
    expect(await workbench.valuesOf("Blad1!A1:A3")).toEqual([[1234.5], [2470], [0.1]]);
    expect(await workbench.textOf("Blad1!A1")).toBe("1.234,50");
    expect(await workbench.textOf("Blad1!A3")).toBe("0,1");
  });

  test("opening a cell for editing and leaving it changes nothing", async () => {
    await workbench.typeInto("A1", "1,234");
    await workbench.page.keyboard.press("ArrowUp");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.valuesOf("Blad1!A1")).toEqual([[1.234]]);
  });

  test("a formula with an open bracket becomes text, is explained, and does no harm", async () => {
    await workbench.typeInto("A1", "=SOM(Effecten[");
    expect(await workbench.page.textContent("#message")).toContain("niet als formule ingevoerd");
    await workbench.typeInto("A2", "=1+2");
    expect(await workbench.valuesOf("Blad1!A2")).toEqual([[3]]);
  });

  test("text after an apostrophe stays text", async () => {
    await workbench.typeInto("A1", "'=1+2");
    await workbench.typeInto("A2", "'10");
    expect(await workbench.valuesOf("Blad1!A1:A2")).toEqual([["=1+2"], ["10"]]);
  });

  test("a function of the add-in answers through the real runtime", async () => {
    await workbench.typeInto("A1", '=NETEFFECT("10"; 2020)');
    await expectSoon(async () => (await workbench.valuesOf("Blad1!A1"))[0]?.[0], "#N/A");
  });

  test("the formula bar takes Dutch notation as well", async () => {
    const contents = workbench.page.getByLabel("Inhoud van de cel");
    await workbench.page.getByLabel("Naam van de cel").fill("B2");
    await workbench.page.keyboard.press("Enter");
    await contents.fill("=SOM(1;2,5)");
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.valuesOf("Blad1!B2")).toEqual([[3.5]]);
    expect(await workbench.page.getByLabel("Naam van de cel").inputValue()).toBe("B3");
    await workbench.page.keyboard.type("'=x");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.press("ArrowUp");
    await expectSoon(() => contents.inputValue(), "'=x");
    await contents.fill("=SOM(1");
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.page.textContent("#message")).toContain("niet ingevoerd");
    expect(await contents.inputValue()).toBe("=SOM(1");
    await workbench.page.keyboard.press("Escape");
    expect(await contents.inputValue()).toBe("'=x");
  });

  test("the pane hides, comes back from the ribbon, and follows the language", async () => {
    await workbench.pane.evaluate(() => Office.addin.hide());
    await workbench.page.waitForSelector("#pane", { state: "hidden" });
    await workbench.page.click("#TaskpaneButton");
    await workbench.page.waitForSelector("#pane", { state: "visible" });
    await workbench.page.selectOption("#language", "en-US");
    await workbench.page.getByRole("button", { name: "Refresh totals" }).waitFor();
    const frame = await (await workbench.page.waitForSelector("#pane iframe")).contentFrame();
    await frame?.waitForSelector("#pane > *");
    expect(await frame?.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  });

  test("the ribbon's command is carried out by the add-in", async () => {
    await workbench.page.getByRole("button", { name: "Totalen vernieuwen" }).click();
    await workbench.page.waitForTimeout(500);
    expect(await workbench.page.textContent("#message")).not.toContain("kon niet");
  });

  test("the pane's width changes by keyboard, within bounds", async () => {
    await workbench.page.focus("#splitter");
    for (let i = 0; i < 20; i++) await workbench.page.keyboard.press("ArrowLeft");
    expect((await workbench.page.locator("#pane").boundingBox())?.width).toBe(600);
    for (let i = 0; i < 30; i++) await workbench.page.keyboard.press("ArrowRight");
    expect((await workbench.page.locator("#pane").boundingBox())?.width).toBe(320);
  });

  test("the page around the grid has no accessibility faults, in any theme", async () => {
    await workbench.page.evaluate(axe);
    for (const theme of ["light", "dark", "contrast"]) {
      await workbench.page.selectOption("#theme", theme);
      const faults = await workbench.page.evaluate(async () => {
        const { axe: check } = window as unknown as { axe: typeof import("axe-core") };
        const { violations } = await check.run({ exclude: ["#grid", "#pane iframe"] });
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(faults).toEqual([]);
    }
  });
});

async function expectSoon(read: () => Promise<unknown>, value: unknown): Promise<void> {
  for (let i = 0; i < 40 && (await read()) !== value; i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).toBe(value);
}
