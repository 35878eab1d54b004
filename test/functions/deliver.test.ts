// How values reach cells: both ways give the same values; streaming pushes once per change, and stops.
import { MeasureStore } from "../../src/app/measureStore";
import { answerOf, forMeasure, forYear, showEffect } from "../../src/functions/cellAnswer";
import { spread } from "../../src/functions/spread";
import { deliver, type AnswerSource, type Invocation } from "../../src/functions/deliver";
import type { Ledger } from "../../src/domain/ledger";
import { amountOf, ledgerOf } from "../domain/ledgerOf";

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeEach(() => {
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
});

afterEach(() => {
  for (const name of ["CustomFunctions", "Office"]) Reflect.deleteProperty(globalThis, name);
});

function sourceOf(store: MeasureStore, measure: unknown = "A", year: unknown = 2024): AnswerSource {
  return {
    evaluate: () =>
      spread(measure, year, (code, oneYear) =>
        forMeasure(code, (c) => forYear(oneYear, (y) => answerOf(store.netEffect(c, y, null), showEffect))),
      ),
    topics: [{ kind: "measure", code: "A", year: 2024 }],
  };
}

function stream(store: MeasureStore, invocation: Invocation, source = sourceOf(store)): unknown {
  return deliver(invocation, source, "streaming", (topics, changed) => store.follow(topics, changed));
}

function invoke() {
  const pushed: unknown[] = [];
  const invocation: Invocation = { setResult: (value: unknown) => pushed.push(value) };
  return { pushed, invocation };
}

const withTypes = (supported: boolean) => {
  const requirements = { isSetSupported: () => supported };
  Object.assign(globalThis, { Office: { context: { displayLanguage: "nl-NL", requirements } } });
};

const cases: [string, Partial<Ledger>, unknown][] = [
  ["money", { amounts: [amountOf({ cents: -8_500_050 })] }, -85_000.5],
  ["only PM", { amounts: [amountOf({ type: "pm" })] }, "PM"],
  ["only to be determined", { amounts: [amountOf({ type: "tbd" })] }, "n.t.b."],
  ["only unsettled", { amounts: [amountOf({ type: "unsettled" })] }, "?"],
  ["money and PM, without data types", { amounts: [amountOf({ cents: 100 }), amountOf({ type: "pm" })] }, 1],
  ["another year", { amounts: [amountOf({ year: 2025 })] }, 0],
  ["unknown", {}, { code: "#N/A" }],
];

test.each(cases)("%s: the same value both ways", (_, parts, expected) => {
  const store = new MeasureStore();
  store.replace(ledgerOf(parts));
  const { pushed, invocation } = invoke();
  expect(stream(store, invocation)).toBeUndefined();
  const plain: unknown = deliver(invocation, sourceOf(store), "plain");
  expect(pushed).toEqual([plain]);
  if (typeof expected === "object") expect(plain).toMatchObject(expected as object);
  else expect(plain).toEqual([[expected]]);
});

test("money and PM is a number that shows its PM, where cells can hold one", () => {
  withTypes(true);
  const store = new MeasureStore();
  store.replace(ledgerOf({ amounts: [amountOf({ cents: -8_500_000 }), amountOf({ type: "pm" })] }));
  expect(deliver(invoke().invocation, sourceOf(store), "plain")).toEqual([
    [
      {
        type: "FormattedNumber",
        basicType: "Double",
        basicValue: -85_000,
        numberFormat: '#,##0 "+ PM";-#,##0 "+ PM"',
      },
    ],
  ]);
});

test("a stream waits for the tables, pushes when its value changes, and only then", () => {
  const store = new MeasureStore();
  const { pushed, invocation } = invoke();
  stream(store, invocation);
  expect(pushed).toEqual([]);
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 })] }));
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 })] }));
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 }), amountOf({ code: "B" })] }));
  expect(pushed).toEqual([[[1]]]);
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 200 }), amountOf({ code: "B" })] }));
  expect(pushed).toEqual([[[1]], [[2]]]);
  invocation.onCanceled?.();
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 300 })] }));
  expect(pushed).toEqual([[[1]], [[2]]]);
});

test("a bug ends in an error, never in a cell that stays busy", () => {
  const { pushed, invocation } = invoke();
  const source: AnswerSource = {
    evaluate: () => {
      throw new Error("oei");
    },
    topics: [],
  };
  deliver(invocation, source, "streaming");
  expect(pushed).toMatchObject([{ code: "#N/A", message: expect.stringContaining("oei") as string }]);
});

test("a block of measures and years fills a block, errors in their own place and empty cells empty", () => {
  const store = new MeasureStore();
  store.replace(
    ledgerOf({ amounts: [amountOf({ cents: 100 }), amountOf({ code: "10", cents: 700, year: 2025 })] }),
  );
  const source = sourceOf(store, [["A"], [10], [""], ["Z"]], [[2024, "2025", "", 45_700]]);
  expect(deliver(null, source, "plain")).toMatchObject([
    [1, 0, "", 0],
    [0, 7, "", 7],
    ["", "", "", ""],
    [{ code: "#N/A" }, { code: "#N/A" }, "", { code: "#N/A" }],
  ]);
});

test("a block whose cells change together is pushed once", () => {
  const store = new MeasureStore();
  const { pushed, invocation } = invoke();
  const both: AnswerSource = {
    evaluate: () =>
      spread([["A"], ["B"]], 2024, (code) => answerOf(store.netEffect(String(code), 2024, null), showEffect)),
    topics: ["A", "B"].map((code) => ({ kind: "measure", code, year: 2024 })),
  };
  const replace = (cents: number) =>
    store.replace(ledgerOf({ amounts: [amountOf({ cents }), amountOf({ code: "B", cents })] }));
  stream(store, invocation, both);
  replace(100);
  replace(200);
  expect(pushed).toEqual([
    [[1], [1]],
    [[2], [2]],
  ]);
});

test("before the tables are read, a plain function says so", () => {
  expect(deliver(null, sourceOf(new MeasureStore()), "plain")).toMatchObject({ code: "#N/A" });
});

test("a whole column is refused at once, blocks that differ in size where they do not overlap", () => {
  const store = new MeasureStore();
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 })] }));
  const column = Array.from({ length: 1_048_576 }, () => ["A"]);
  expect(deliver(null, sourceOf(store, column), "plain")).toMatchObject({ code: "#VALUE!" });
  const differ = sourceOf(store, [["A"], ["A"]], [[2024], [2024], [2024]]);
  expect(deliver(null, differ, "plain")).toMatchObject([[1], [1], [{ code: "#N/A" }]]);
  expect(deliver(null, sourceOf(store, [["A"], [null]]), "plain")).toEqual([[1], [""]]);
});
