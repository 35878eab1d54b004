// Blocks that a formula fills, as ranges know them: from a cell to its origin and back.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeEach(async () => {
  host = await openHost();
  await host.type("Blad1!A1", "1");
  await host.type("Blad1!A2", "2");
  await host.type("Blad1!C1", "=A1:A2*10");
  await host.type("Blad1!E1", "=A1");
}, 20_000);
afterEach(() => host.dispose());

function originOf(cell: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const parent = sheet.getRange(cell).getSpillParentOrNullObject().load("address,formulas");
    await context.sync();
    return parent.isNullObject ? null : `${parent.address} ${String(parent.formulas[0]?.[0])}`;
  });
}

test("a cell that is filled knows its origin; the origin is its own", async () => {
  expect(await host.values("Blad1!C1:C2")).toEqual([[10], [20]]);
  expect(await originOf("C2")).toBe("Blad1!C1 =A1:A2*10");
  expect(await originOf("C1")).toBe("Blad1!C1 =A1:A2*10");
  expect(await originOf("C3")).toBeNull();
  expect(await originOf("E1")).toBeNull();
  expect(await originOf("C1:C2")).toBeNull();
});

test("an origin knows what it fills, and a range whether it is filled", async () => {
  const facts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const to = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address");
    const fromChild = sheet.getRange("C2").getSpillingToRangeOrNullObject().load("address");
    const ranges = ["C1:C2", "C2:D2", "E1:E2"].map((address) => sheet.getRange(address).load("hasSpill"));
    await context.sync();
    return [to.address, fromChild.isNullObject, ...ranges.map(({ hasSpill }) => hasSpill)];
  });
  expect(facts).toEqual(["Blad1!C1:C2", true, true, null, false]);
});

test("nothing is filled any more when the formula goes", async () => {
  await host.type("Blad1!C1", "");
  await host.settle();
  expect(await originOf("C2")).toBeNull();
});
