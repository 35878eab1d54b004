// The whole line on a real document: Hengelo in, NETEFFECT and the reserve out.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { importDocument } from "../../src/app/importDocument";
import { OpenAddIn } from "./openAddIn";

const name = "002_b002d79d0fa1a732.txt";
const file = path.resolve(__dirname, "../../../shared/documents", name);
const testWithDocument = existsSync(file) ? test : test.skip;
if (!existsSync(file)) console.warn(`skipped: ${name} is not here`);

jest.setTimeout(30_000);

let open: OpenAddIn;

beforeEach(async () => {
  open = await OpenAddIn.open();
});

afterEach(() => {
  open.host.dispose();
});

testWithDocument("from document to live cells and an overdrawn reserve", async () => {
  const result = await importDocument({ name, bytes: new Uint8Array(readFileSync(file)) });
  const report = await open.addIn.applySync(result, []);
  expect(report.refused).toBeUndefined();
  expect(await open.column("Maatregelen", "Status")).toEqual([
    ...Array<string>(9).fill("uitgewerkt"),
    ...Array<string>(5).fill("genoemd"),
  ]);
  expect(await open.column("Reserves", "Beslag maatregelen")).toEqual([503330, 393750, 100000, 0]);
  expect(await open.column("Reserves", "Ruimte")).toEqual([240580, 232500, 552090, 373750]);
  const codes = report.checks.map((check) => check.code);
  expect(codes.filter((code) => code.startsWith("sum/"))).toEqual([]);
  expect(report.checks.filter((check) => check.code === "reserve/stated-mismatch")).toMatchObject([
    { data: { stated: 240_000_000, found: 239_600_000, approximation: "min" } },
  ]);

  await open.host.type("Blad1!A1", '=NETEFFECT("10";2020)');
  await open.host.type("Blad1!A2", "=NETEFFECT(10;2020)");
  await open.host.type("Blad1!A3", "=RESERVEREMAINING(2022)");
  await open.host.type("Blad1!A4", '=NETEFFECT("2";2020)');
  await open.expectCells("Blad1!A1:A4", [[176250], [176250], [552090], [0]]);
  const overview = await open.host.values("Overzicht!C16:H16");
  expect(overview).toEqual([["Totaal", 503330, 393750, 100000, 0, 997080]]);

  const mark = open.host.log.mark();
  const second = await open.addIn.applySync(result, []);
  expect(second.written).toEqual({});
  expect(open.host.log.writes(mark)).toEqual([]);

  await open.host.type("Reserves!G2", "500000");
  await open.until(async () => expect(await open.column("Controles", "Code")).toContain("reserve/overdrawn"));
  const row = (await open.column("Controles", "Code")).indexOf("reserve/overdrawn");
  expect((await open.column("Controles", "Verschil"))[row]).toBe(3330);
  await open.host.type("Reserves!G2", "743910");
  await open.until(async () =>
    expect(await open.column("Controles", "Code")).not.toContain("reserve/overdrawn"),
  );
});
