// The workbench page in a real browser: typing as Dutch controllers do, and the add-in beside it.
import { closeBrowser, describeInBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

describeInBrowser("the workbench page", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  }, 60_000);
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  test("a formula with semicolons and a decimal comma", async () => {
    await workbench.typeInto("A1", "1.234,5");
    await workbench.typeInto("A2", "=SOM(A1;0,5)*2");
    expect(await workbench.valuesOf("Blad1!A1:A2")).toEqual([[1234.5], [2470]]);
  });

  test("nothing goes wrong, and nothing leaves the machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  });
});
