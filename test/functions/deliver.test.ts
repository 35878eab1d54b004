// How values reach cells: both ways give the same values; streaming pushes once per change, and stops.
import { MeasureStore } from "../../src/app/measureStore";
import { effectAnswer } from "../../src/functions/cellAnswer";
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

function sourceOf(store: MeasureStore, code = "A", year: number | null = 2024): AnswerSource {
  return {
    evaluate: () => effectAnswer(code, year, (c, y) => store.netEffect(c, y, null)),
    follow: (changed) => store.followMeasure(code, year ?? 0, changed),
  };
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
  expect(deliver(invocation, sourceOf(store), "streaming")).toBeUndefined();
  const plain: unknown = deliver(invocation, sourceOf(store), "plain");
  expect(pushed).toEqual([plain]);
  if (typeof expected === "object") expect(plain).toMatchObject(expected as object);
  else expect(plain).toBe(expected);
});

test("money and PM is a number that shows its PM, where cells can hold one", () => {
  withTypes(true);
  const store = new MeasureStore();
  store.replace(ledgerOf({ amounts: [amountOf({ cents: -8_500_000 }), amountOf({ type: "pm" })] }));
  expect(deliver(invoke().invocation, sourceOf(store), "plain")).toMatchObject({
    type: "FormattedNumber",
    basicValue: -85_000,
    numberFormat: expect.stringContaining('"+ PM"') as string,
  });
});

test("a stream waits for the tables, pushes when its value changes, and only then", () => {
  const store = new MeasureStore();
  const { pushed, invocation } = invoke();
  deliver(invocation, sourceOf(store), "streaming");
  expect(pushed).toEqual([]);
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 })] }));
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 })] }));
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 100 }), amountOf({ code: "B" })] }));
  expect(pushed).toEqual([1]);
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 200 }), amountOf({ code: "B" })] }));
  expect(pushed).toEqual([1, 2]);
  invocation.onCanceled?.();
  store.replace(ledgerOf({ amounts: [amountOf({ cents: 300 })] }));
  expect(pushed).toEqual([1, 2]);
});

test("a bug ends in an error, never in a cell that stays busy", () => {
  const { pushed, invocation } = invoke();
  const source: AnswerSource = {
    evaluate: () => {
      throw new Error("oei");
    },
    follow: () => null,
  };
  deliver(invocation, source, "streaming");
  expect(pushed).toMatchObject([{ code: "#N/A", message: expect.stringContaining("oei") as string }]);
});
