// What the workbook remembers of imports: choices come back, a synced set can be reviewed again.
import type { Origin } from "../../src/app/addIn";
import { createAddIn } from "../../src/app/createAddIn";
import { MeasureStore } from "../../src/app/measureStore";
import { packImport, unpackImport } from "../../src/app/packedImport";
import { isSameDocument, recallChoices } from "../../src/app/recallChoices";
import type { SourcePlace } from "../../src/app/rememberedSources";
import { excerptOf } from "../../src/domain/excerpt";
import type { Place } from "../../src/domain/diagnostics/place";
import type { TableName } from "../../src/domain/tables/tableSchema";
import type { ImportResult } from "../../src/domain/importResult";
import type { MeasureSet } from "../../src/domain/measureSet";
import { settle } from "../../src/domain/settle";
import { workbookOf } from "../documents/sheets/sheetsOf";
import { exampleSet, importOf, lineOf, measure, money, unsettled } from "./exampleSet";
import { FakeWorkbook } from "./fakeWorkbook";

const at = { measure: 0, line: 0, amount: 1 };

function unclear(): ImportResult {
  const base = exampleSet();
  const set = {
    ...base,
    controlTotals: [],
    measures: [measure("A", "Een", lineOf("investment", "Kosten", money(2024, 1), unsettled(2025, 7, 700)))],
  };
  return importOf(set);
}

function amountIn(result: ImportResult | null, amount = 1) {
  return result?.set?.measures[0]?.lines[0]?.amounts[amount];
}

function open() {
  const workbook = new FakeWorkbook();
  const now = () => new Date(2026, 10, 22);
  const addIn = createAddIn({ workbook, store: new MeasureStore(), language: () => "nl", now });
  return { workbook, addIn };
}

const asFile = (result: ImportResult) => ({
  name: "voorstel.json",
  bytes: new TextEncoder().encode(JSON.stringify(result.set)),
});

test("a choice is kept with the workbook, and comes back when the document is imported again", async () => {
  const { addIn, workbook } = open();
  const file = asFile(unclear());
  await addIn.applySync(settle(await addIn.importDocument(file), at, { kind: "choose", candidate: 1 }), []);
  const again = await addIn.importDocument(file);
  expect(again.recalled).toBe(1);
  expect(amountIn(again)).toMatchObject({ type: "money", cents: 70_000, settled: { reason: "reading-1" } });
  const writes = workbook.writes.length;
  await addIn.applySync(again, []);
  expect(workbook.writes).toHaveLength(writes);
});

test("a typed amount with its reason comes back too; one that was opened again does not", async () => {
  const { addIn } = open();
  const typed = settle(unclear(), at, { kind: "type", cents: 5_000, year: 2025, reason: "griffie" });
  await addIn.applySync(typed, []);
  const again = await addIn.importDocument(asFile(unclear()));
  expect(amountIn(again)).toMatchObject({ cents: 5_000, settled: { reason: "griffie" } });
  await addIn.applySync(settle(again, at, { kind: "reopen" }), []);
  expect(amountIn(await addIn.importDocument(asFile(unclear())))?.type).toBe("unsettled");
});

test("a synced set can be reviewed again without its document, with what was typed in its table", async () => {
  const { addIn, workbook } = open();
  await addIn.applySync(unclear(), []);
  const [set] = await addIn.syncedSets();
  expect(set).toMatchObject({ title: "Voorstel vernieuwing", open: 1, remembered: true });
  expect(amountIn(await addIn.reopenSet(set?.id ?? ""))?.type).toBe("unsettled");
  workbook.edit("Effecten", 1, "Bedrag", 650);
  const reopened = await addIn.reopenSet(set?.id ?? "");
  expect(amountIn(reopened)).toMatchObject({ cents: 65_000, settled: { reason: "in-workbook" } });
  expect((await addIn.syncedSets())[0]?.open).toBe(0);
  expect(await addIn.reopenSet("ander")).toBeNull();
});

test("settling a remembered set and syncing it writes the amount in its row", async () => {
  const { addIn, workbook } = open();
  await addIn.applySync(unclear(), []);
  const [set] = await addIn.syncedSets();
  const reopened = await addIn.reopenSet(set?.id ?? "");
  if (reopened === null) throw new Error("the set was not remembered");
  const settled = settle(reopened, at, { kind: "choose", candidate: 1 });
  expect(await addIn.previewSync(settled)).toMatchObject({ rowsNew: 0, rowsChanged: 1, rowsGone: 0 });
  await addIn.applySync(settled, []);
  const { columns = [], rows = [] } = workbook.state.tables.Effecten ?? {};
  expect(rows.map((row) => [row[columns.indexOf("Bedrag")], row[columns.indexOf("Aanduiding")]])).toEqual([
    [1, ""],
    [700, ""],
  ]);
});

/** The one place of a row that was selected. */
function onlyPlace(found: Origin | null): SourcePlace {
  const [place, second] = found?.kind === "row" ? found.places : [];
  if (place === undefined || second !== undefined) throw new Error("a row with one place is needed");
  return place;
}

test("a row of a table says where it comes from, with the lines around it", async () => {
  const { addIn, workbook } = open();
  const source = Array.from({ length: 40 }, (_, index) => `regel ${index + 1}`);
  await addIn.applySync({ ...unclear(), source }, []);
  expect(await addIn.originOfSelection()).toBeNull();
  workbook.selection = { table: "Effecten", row: 0 };
  const found = await addIn.originOfSelection();
  expect(found).toMatchObject({ table: "Effecten", label: "A Investering Kosten 2024" });
  const cells = found?.kind === "row" ? found.cells : [];
  expect(cells.find(({ column }) => column === "Bedrag")?.text).toMatch(/^€ -?\d{1,3}(?:\.\d{3})*$/);
  expect(cells.find(({ column }) => column === "Jaar")?.text).toBe("2024");
  const { place, source: remembered } = onlyPlace(found);
  const line = place.line ?? 0;
  expect(remembered[line - 1]).toBe(`regel ${line}`);
  expect(remembered[30]).toBe("…");
});

test("a row that was read from a cell of a sheet keeps its lines: Bron names the cell alone", async () => {
  const { addIn, workbook } = open();
  const result = unclear();
  const source = Array.from({ length: 40 }, (_, index) => `rij ${index + 1}`);
  const amounts = result.set?.measures[0]?.lines[0]?.amounts ?? [];
  const inSheet = amounts.map((amount, index) => ({
    ...amount,
    place: { ...amount.place, line: 12 + index, cell: `Blad1!C${index + 4}` },
  }));
  const set = result.set && {
    ...result.set,
    measures: result.set.measures.map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({ ...line, amounts: inSheet })),
    })),
  };
  await addIn.applySync({ ...result, set, source }, []);
  workbook.selection = { table: "Effecten", row: 1 };
  const found = onlyPlace(await addIn.originOfSelection());
  expect(found.place).toMatchObject({ line: 13, cell: "Blad1!C5" });
  expect(found.source[12]).toBe("rij 13");
});

test("a row that was read on a page finds its line in the whole text", async () => {
  const { addIn, workbook } = open();
  const result = unclear();
  const [first, second] = result.set?.measures[0]?.lines[0]?.amounts ?? [];
  if (!first || !second || !result.set) throw new Error("two amounts are needed");
  const place = { file: "nota.pdf", page: 2, raw: "1" };
  const amounts = [
    { ...first, raw: "1", place: { ...place, line: 4, pageLine: 1 } },
    { ...second, place: { ...place, line: 7, pageLine: 3, raw: second.raw } },
  ];
  const measures = result.set.measures.map((one) => ({
    ...one,
    lines: one.lines.map((line) => ({ ...line, amounts })),
  }));
  const source = ["een", "twee", "\f", "drie 1", "vier", "", "vijf 7.00", "zes"];
  await addIn.applySync({ ...result, set: { ...result.set, measures }, source }, []);
  workbook.selection = { table: "Effecten", row: 1 };
  expect(await addIn.originOfSelection()).toMatchObject({
    places: [{ place: { page: 2, line: 7, pageLine: 3, raw: "7.00" }, source }],
  });
  // A place that a controller typed has no line in the text, whatever its number.
  workbook.edit("Effecten", 1, "Bron", "nota.pdf, pagina 2, regel 2");
  expect(onlyPlace(await addIn.originOfSelection()).place.line).toBeUndefined();
});

test("any row of the tables says where it comes from: also findings, reserves and the set itself", async () => {
  const { addIn, workbook } = open();
  const source = Array.from({ length: 120 }, (_, index) => `regel ${index + 1}`);
  const example = exampleSet();
  const [total] = example.controlTotals;
  if (!total) throw new Error("a total is needed");
  const wrong = { ...total, cents: total.cents + 100 };
  await addIn.applySync({ ...importOf({ ...example, controlTotals: [wrong] }), source }, []);
  await addIn.refreshTotals();
  const places = async (table: TableName, row = 0) => {
    workbook.selection = { table, row };
    const found = await addIn.originOfSelection();
    if (found?.kind !== "row") throw new Error("a row is needed");
    return found.places.map(({ place, source: lines }) => lines[(place.line ?? 0) - 1]);
  };
  const linesOf = (statements: readonly { readonly place: Place }[]) =>
    statements.map(({ place }) => `regel ${place.line}`);
  expect(await places("Sets")).toEqual([]);
  expect(await places("Maatregelen")).toEqual(["regel 3"]);
  expect(await places("Controletotalen")).toEqual(linesOf([total]));
  const [reserve] = example.reserves.filter(({ year }) => year !== null);
  expect(await places("Reserves")).toEqual(linesOf(reserve ? [reserve] : []));
  const { columns = [], rows = [] } = workbook.state.tables.Controles ?? {};
  const mismatch = rows.findIndex((row) => String(row[columns.indexOf("Code")]).startsWith("sum/total-"));
  expect(mismatch).toBeGreaterThanOrEqual(0);
  expect(await places("Controles", mismatch)).toEqual(linesOf([total]));
});

test("the sheets that were chosen in a workbook come back with it, in the same set", async () => {
  const { addIn, workbook } = open();
  const rows = { Loket: [1_000, 2_000], Balie: [3_000, 4_000] } as const;
  const bytes = workbookOf([
    { name: "Oud", rows },
    { name: "Nieuw", rows: { ...rows, Loket: [1_500, 2_500] } },
  ]);
  const file = { name: "a.xlsx", bytes };
  const chosen = ({ sheets = [] }: ImportResult) => sheets.flatMap((one) => (one.chosen ? [one.name] : []));
  const first = await addIn.importDocument(file);
  expect(chosen(first)).toEqual(["Nieuw"]);
  await addIn.applySync(first, []);
  const other = await addIn.importDocument(file, { sheets: ["Oud"] });
  expect(chosen(other)).toEqual(["Oud"]);
  await addIn.applySync(other, []);
  expect(await addIn.syncedSets()).toHaveLength(1);
  expect(chosen(await addIn.importDocument(file))).toEqual(["Oud"]);
  const { columns = [], rows: effects = [] } = workbook.state.tables.Effecten ?? {};
  expect(effects.map((row) => row[columns.indexOf("Bedrag")])).toEqual([1_000, 2_000, 3_000, 4_000]);
});

describe("what is remembered of a document", () => {
  const source = [
    "kop",
    "2024 2025",
    "",
    ...Array.from({ length: 60 }, (_, i) => `regel ${i}`),
    "x".repeat(5000),
  ];
  const set = (): MeasureSet => ({
    ...exampleSet(),
    measures: [
      measure("A", "Een", {
        kind: "net",
        description: "",
        amounts: [
          {
            type: "money",
            year: 2024,
            cents: 100,
            raw: "regel 9",
            place: { file: "a", line: 13, raw: "regel 9" },
          },
          {
            type: "money",
            year: 2025,
            cents: 1,
            raw: "x",
            place: { file: "a", line: source.length, raw: "x" },
          },
        ],
      }),
    ],
    controlTotals: [],
    reserves: [],
  });

  test("gives the same excerpts, from a part of its lines", () => {
    const packed = packImport({ ...importOf(set()), source }) ?? "";
    const back = unpackImport(packed);
    const [amount] = set().measures[0]?.lines[0]?.amounts ?? [];
    if (!amount || !back) throw new Error("an amount is needed");
    const place = { ...amount.place, line: 13 };
    expect(excerptOf(back.source, place, "regel 9")).toEqual(excerptOf(source, place, "regel 9"));
    expect(back.set).toEqual(set());
    expect(back.source).toHaveLength(source.length);
    expect(back.source.filter((line) => line === "…").length).toBeGreaterThan(40);
    expect(back.source.at(-1)?.length).toBeLessThan(700);
  });

  test("has a largest size", () => {
    const long = Array.from({ length: 3000 }, (_, i) => `${i} ${"woord ".repeat(90)}`);
    const amounts = long.map((_, i) => ({ ...money(2024, i), place: { file: "a", line: i + 1, raw: "" } }));
    const many = { ...set(), measures: [measure("A", "Een", lineOf("net", "", ...amounts))] };
    const back = unpackImport(packImport({ ...importOf(many), source: long }) ?? "");
    expect(back?.source.join("").length).toBeLessThan(160_000);
    expect(excerptOf(back?.source ?? [], { file: "a", line: 1, raw: "" }, "")[0]?.parts[0]?.text).toContain(
      "0 woord",
    );
  });

  test("is nothing when the text is not ours", () => {
    expect([unpackImport("{"), unpackImport("null"), unpackImport('{"version":2}')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("another version of the document", () => {
  const later = (result: ImportResult): MeasureSet => ({
    ...(result.set ?? exampleSet()),
    document: { name: "voorstel-2.txt", hash: "def" },
  });

  test("takes over a choice for the same row and print, wherever it stands now", () => {
    const chosen = settle(unclear(), at, { kind: "choose", candidate: 1 }).set ?? exampleSet();
    const next = { ...importOf(later(unclear())) };
    expect(isSameDocument(chosen, later(unclear()))).toBe(true);
    expect(amountIn(recallChoices(next, chosen))).toMatchObject({ cents: 70_000 });
  });

  test("leaves it open when that row has become two that look alike", () => {
    const chosen = settle(unclear(), at, { kind: "choose", candidate: 1 }).set ?? exampleSet();
    const line = lineOf("investment", "Kosten", unsettled(2025, 7, 700), unsettled(2025, 7, 700));
    const next = { ...later(unclear()), measures: [measure("A", "Een", line)] };
    expect(recallChoices(importOf(next), chosen).recalled).toBeUndefined();
  });
});
