// What is remembered of imports, through the real Office.js: in the file as custom XML, and found again.
import { settle } from "../../src/domain/settle";
import { exampleSet, importOf, lineOf, measure, money, unsettled } from "../app/exampleSet";
import { OpenAddIn } from "./openAddIn";

let open: OpenAddIn;

jest.setTimeout(20_000);

beforeEach(async () => {
  open = await OpenAddIn.open();
});
afterEach(() => {
  open.host.dispose();
});

const at = { measure: 0, line: 0, amount: 1 };

function unclear() {
  const line = lineOf("investment", "Kosten <&>", money(2024, 1), unsettled(2025, 7, 700));
  return importOf({
    ...exampleSet(),
    controlTotals: [],
    measures: [measure("A", "Eén \u2028 & twee", line)],
  });
}

function select(address: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Effecten").getRange(address).select();
    await context.sync();
  });
}

test("a set is remembered with its choices, once, and reviewed again from the file", async () => {
  const { addIn } = open;
  await addIn.applySync(settle(unclear(), at, { kind: "choose", candidate: 1 }), []);
  const [set] = await addIn.syncedSets();
  expect(set).toMatchObject({ open: 0, remembered: true });
  const reopened = await addIn.reopenSet(set?.id ?? "");
  expect(reopened?.set?.measures[0]?.lines[0]?.amounts[1]).toMatchObject({
    cents: 70_000,
    settled: { reason: "reading-1" },
  });
  if (reopened === null) throw new Error("the set was not remembered");
  await addIn.applySync(settle(reopened, at, { kind: "reopen" }), []);
  expect(await addIn.syncedSets()).toMatchObject([{ open: 1, remembered: true }]);
});

test("the selected row of a table is known, also beside and below it", async () => {
  const { addIn } = open;
  await addIn.applySync({ ...unclear(), source: Array<string>(30).fill("regel") }, []);
  await select("F2");
  expect(await addIn.originOfSelection()).toMatchObject({
    kind: "row",
    table: "Effecten",
    label: "A Investering Kosten <&> 2024",
  });
  await select("F40");
  expect(await addIn.originOfSelection()).toBeNull();
});
