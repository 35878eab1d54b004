// The workbench page in a real browser: typing as Dutch controllers do, the ribbon, and the add-in beside it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describeInBrowser, workbenchPerTest } from "./openWorkbench";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the workbench page", () => {
  const opened = workbenchPerTest();

  test("a formula with semicolons, Dutch numbers and a Dutch function name", async () => {
    await opened().typeInto("A1", "1.234,5");
    await opened().typeInto("A2", "=SOM(A1;0,5)*2");
    await opened().typeInto("A3", "0,1");
    expect(await opened().valuesOf("Blad1!A1:A3")).toEqual([[1234.5], [2470], [0.1]]);
    expect(await opened().textOf("Blad1!A1")).toBe("1.234,50");
    expect(await opened().textOf("Blad1!A3")).toBe("0,1");
  });

  test("opening a cell for editing and leaving it changes nothing", async () => {
    await opened().typeInto("A1", "1,234");
    await opened().page.keyboard.press("ArrowUp");
    await opened().page.keyboard.press("F2");
    await opened().page.keyboard.press("Enter");
    expect(await opened().valuesOf("Blad1!A1")).toEqual([[1.234]]);
  });

  test("a formula with an open bracket becomes text, is explained, and does no harm", async () => {
    await opened().typeInto("A1", "=SOM(Effecten[");
    expect(await opened().page.textContent("#message")).toContain("niet als formule ingevoerd");
    await opened().typeInto("A2", "=1+2");
    expect(await opened().valuesOf("Blad1!A2")).toEqual([[3]]);
  });

  test("text after an apostrophe stays text", async () => {
    await opened().typeInto("A1", "'=1+2");
    await opened().typeInto("A2", "'10");
    expect(await opened().valuesOf("Blad1!A1:A2")).toEqual([["=1+2"], ["10"]]);
  });

  test("a function of the add-in answers through the real runtime", async () => {
    await opened().typeInto("A1", '=NETEFFECT("10"; 2020)');
    await expectSoon(async () => (await opened().valuesOf("Blad1!A1"))[0]?.[0], "#N/A");
  });

  test("the formula bar takes Dutch notation as well", async () => {
    const contents = opened().page.getByLabel("Inhoud van de cel");
    await opened().page.getByLabel("Naam van de cel").fill("B2");
    await opened().page.keyboard.press("Enter");
    await contents.fill("=SOM(1;2,5)");
    await opened().page.keyboard.press("Enter");
    expect(await opened().valuesOf("Blad1!B2")).toEqual([[3.5]]);
    expect(await opened().page.getByLabel("Naam van de cel").inputValue()).toBe("B3");
    await opened().page.keyboard.type("'=x");
    await opened().page.keyboard.press("Enter");
    await opened().page.keyboard.press("ArrowUp");
    await expectSoon(() => contents.inputValue(), "'=x");
    await contents.fill("=SOM(1");
    await opened().page.keyboard.press("Enter");
    expect(await opened().page.textContent("#message")).toContain("niet ingevoerd");
    expect(await contents.inputValue()).toBe("=SOM(1");
    await opened().page.keyboard.press("Escape");
    expect(await contents.inputValue()).toBe("'=x");
  });

  test("the pane hides, comes back from the ribbon, and follows the language", async () => {
    await opened().pane.evaluate(() => Office.addin.hide());
    await opened().page.waitForSelector("#pane", { state: "hidden" });
    await opened().page.click("#TaskpaneButton");
    await opened().page.waitForSelector("#pane", { state: "visible" });
    await opened().page.selectOption("#language", "en-US");
    await opened().page.getByRole("button", { name: "Refresh totals" }).waitFor();
    const frame = await (await opened().page.waitForSelector("#pane iframe")).contentFrame();
    await frame?.waitForSelector("#pane > *");
    expect(await frame?.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  });

  test("the ribbon's command is carried out by the add-in", async () => {
    await opened().page.getByRole("button", { name: "Totalen vernieuwen" }).click();
    await opened().page.waitForTimeout(500);
    expect(await opened().page.textContent("#message")).not.toContain("kon niet");
  });

  test("the pane's width changes by keyboard, within bounds", async () => {
    await opened().page.focus("#splitter");
    for (let i = 0; i < 20; i++) await opened().page.keyboard.press("ArrowLeft");
    expect((await opened().page.locator("#pane").boundingBox())?.width).toBe(600);
    for (let i = 0; i < 30; i++) await opened().page.keyboard.press("ArrowRight");
    expect((await opened().page.locator("#pane").boundingBox())?.width).toBe(320);
  });

  test("the page around the grid has no accessibility faults, in any theme", async () => {
    await opened().page.evaluate(axe);
    for (const theme of ["light", "dark", "contrast"]) {
      await opened().page.selectOption("#theme", theme);
      const faults = await opened().page.evaluate(async () => {
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
