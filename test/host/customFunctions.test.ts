// Custom functions through the real runtime: one-shot, streaming, cancelled, refused, spilling.
import { openHost, type Host } from "../../workbench/host/node/openHost";

const functionsMetadata = {
  functions: [
    {
      id: "LENGTHANDYEAR",
      name: "LENGTHANDYEAR",
      parameters: [
        { name: "code", type: "string" },
        { name: "year", type: "number" },
        { name: "set", type: "string", optional: true },
      ],
      result: {},
    },
    {
      id: "FOLLOW",
      name: "FOLLOW",
      parameters: [{ name: "name", type: "any" }],
      options: { stream: true, cancelable: true },
    },
    { id: "TWOBYTWO", name: "TWOBYTWO", parameters: [] },
    { id: "TEXTOF", name: "TEXTOF", parameters: [{ name: "value", type: "any" }] },
    {
      id: "TOTALOF",
      name: "TOTALOF",
      parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
    },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

let host: Host;
let streams: Map<string, CustomFunctions.StreamingInvocation<number>>;
let cancelled: string[];

beforeEach(async () => {
  host = await openHost({ functionsMetadata });
  streams = new Map();
  cancelled = [];
  CustomFunctions.associate("LENGTHANDYEAR", (code: string, year: number, set: string | null) => {
    if (code === "bad") {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no such measure");
    }
    return code.length * 1000 + year + (set === null ? 0 : 0.5);
  });
  CustomFunctions.associate(
    "FOLLOW",
    (name: string, invocation: CustomFunctions.StreamingInvocation<number>) => {
      streams.set(String(name), invocation);
      invocation.setResult(1);
      invocation.onCanceled = () => cancelled.push(String(name));
    },
  );
  CustomFunctions.associate("TWOBYTWO", () => [
    [1, 2],
    [3, 4],
  ]);
  CustomFunctions.associate("TEXTOF", (value: unknown) => `${typeof value}:${String(value)}`);
  CustomFunctions.associate("TOTALOF", (cells: number[][]) => cells.flat().reduce((a, b) => a + b, 0));
}, 20_000);
afterEach(() => host.dispose());

const invoked = (since = 0) =>
  host.log
    .calls(since)
    .filter(({ step }) => step === "invoke")
    .map(({ arguments: args, cells }) => [...args, ...cells]);

test("a call gets its cells' values, and what depends on it follows", async () => {
  await host.type("Blad1!A1", "C-12");
  await host.type("Blad1!B1", "2021");
  await host.type("Blad1!C1", "=LENGTHANDYEAR(A1;B1)");
  await host.type("Blad1!D1", "=C1+1");
  await host.settle();
  expect(await host.values("Blad1!C1:D1")).toEqual([[6021, 6022]]);
});

test("an absent optional argument is null", async () => {
  await host.type("Blad1!A1", '=LENGTHANDYEAR("ab";1;"set")');
  await host.type("Blad1!A2", '=LENGTHANDYEAR("ab";1)');
  await host.settle();
  expect(await host.values("Blad1!A1:A2")).toEqual([[2001.5], [2001]]);
});

test("a cell waits with #GETTING_DATA until the result is there", async () => {
  await host.type("Blad1!A1", '=LENGTHANDYEAR("ab";1)');
  expect(await host.values("Blad1!A1")).toEqual([["#GETTING_DATA"]]);
  await host.settle();
  expect(await host.values("Blad1!A1")).toEqual([[2001]]);
});

test("an error keeps the add-in's message", async () => {
  await host.type("Blad1!A1", '=LENGTHANDYEAR("bad";1)');
  await host.settle();
  expect(await host.values("Blad1!A1")).toEqual([["#N/A"]]);
  expect(host.functionError("Blad1!A1")).toEqual({ error: "#N/A", message: "no such measure" });
});

test("an argument of another type never reaches the function", async () => {
  await host.type("Blad1!A1", '=LENGTHANDYEAR("ab";"geen jaar")');
  await host.type("Blad1!A2", '=LENGTHANDYEAR("ab";1/0)');
  await host.settle();
  expect(await host.values("Blad1!A1:A2")).toEqual([["#VALUE!"], ["#DIV/0!"]]);
  expect(invoked()).toEqual([]);
});

test("a function that nobody associated is #NAME?", async () => {
  await host.type("Blad1!A1", "=MISSING()");
  await host.settle();
  expect(await host.values("Blad1!A1")).toEqual([["#NAME?"]]);
});

test("a stream pushes new values to its own cells, and no other cell is asked again", async () => {
  await host.type("Blad1!A1", '=FOLLOW("a")');
  await host.type("Blad1!A2", '=FOLLOW("a")*10');
  await host.type("Blad1!A3", '=FOLLOW("b")');
  await host.settle();
  expect(invoked()).toEqual([
    ["a", "Blad1!A1"],
    ["b", "Blad1!A3"],
  ]);
  const mark = host.log.mark();
  streams.get("a")?.setResult(7);
  await host.settle();
  expect(await host.values("Blad1!A1:A3")).toEqual([[7], [70], [1]]);
  expect(host.log.calls(mark)).toMatchObject([{ step: "result", value: 7, cells: ["Blad1!A1", "Blad1!A2"] }]);
});

test("a stream ends when its last cell leaves, and not before", async () => {
  await host.type("Blad1!A1", '=FOLLOW("a")');
  await host.type("Blad1!A2", '=FOLLOW("a")');
  await host.settle();
  await host.type("Blad1!A1", "");
  await host.settle();
  expect(cancelled).toEqual([]);
  await host.type("Blad1!A2", '=FOLLOW("b")');
  await host.settle();
  expect(cancelled).toEqual(["a"]);
  expect(await host.values("Blad1!A1:A2")).toEqual([[""], [1]]);
});

test("streams follow their cells when rows are inserted above", async () => {
  await host.type("Blad1!A2", '=FOLLOW("a")');
  await host.settle();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down");
    await context.sync();
  });
  await host.settle();
  streams.get("a")?.setResult(5);
  await host.settle();
  expect(await host.values("Blad1!A2:A3")).toEqual([[""], [5]]);
  expect(cancelled).toEqual([]);
  expect(invoked()).toEqual([["a", "Blad1!A2"]]);
});

test("an array spills over its neighbours", async () => {
  await host.type("Blad1!A1", "=TWOBYTWO()");
  await host.settle();
  expect(await host.values("Blad1!A1:B2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a blocked array is #SPILL!", async () => {
  await host.type("Blad1!B2", "x");
  await host.type("Blad1!A1", "=TWOBYTWO()");
  await host.settle();
  expect(await host.values("Blad1!A1")).toEqual([["#SPILL!"]]);
});

test("a range arrives as a block, a number as a number, a text as a text", async () => {
  await host.type("Blad1!A1", "1,5");
  await host.type("Blad1!A2", "'10");
  await host.type("Blad1!B1", "=TOTALOF(A1:A1)");
  await host.type("Blad1!B2", "=TEXTOF(A2)");
  await host.type("Blad1!B3", "=TEXTOF(A1)");
  await host.settle();
  expect(await host.values("Blad1!B1:B3")).toEqual([[1.5], ["string:10"], ["number:1.5"]]);
});

test("a full calculation asks one-shot functions again, and leaves streams alone", async () => {
  await host.type("Blad1!A1", '=LENGTHANDYEAR("ab";1)');
  await host.type("Blad1!A2", '=FOLLOW("a")');
  await host.settle();
  const mark = host.log.mark();
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  await host.settle();
  expect(invoked(mark)).toEqual([["ab", 1, null, "Blad1!A1"]]);
});

test("a text that looks like a number, a date, an error or a block stays text", async () => {
  const texts = ["10", "1-12", "TRUE", "{1,2}", 'a "b"', '"', "#N/A", ""];
  CustomFunctions.associate("TEXTOF", (value: unknown) => texts[Number(value)]);
  for (const i of texts.keys()) await host.type(`Blad1!A${i + 1}`, `=TEXTOF(${i})`);
  await host.type("Blad1!B1", "=ISTEXT(A1)");
  await host.type("Blad1!B2", "=A2&A5");
  await host.settle();
  expect((await host.values(`Blad1!A1:A${texts.length}`)).flat()).toEqual(texts);
  expect((await host.values("Blad1!B1:B2")).flat()).toEqual([true, '1-12a "b"']);
});
