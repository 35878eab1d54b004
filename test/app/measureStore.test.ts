// The measure store: exact then loose codes, sets and reserves by name, and only the followers concerned hear.
import { MeasureStore } from "../../src/app/measureStore";
import type { Ledger } from "../../src/domain/ledger";
import { amountOf, ledgerOf, reserveOf } from "../domain/ledgerOf";

function storeOf(...parts: Partial<Ledger>[]): MeasureStore {
  const store = new MeasureStore();
  for (const each of parts) store.replace(ledgerOf(each));
  return store;
}

const codes = (...list: string[]) => ({ amounts: list.map((code, i) => amountOf({ code, cents: i + 1 })) });

test.each([
  ["C-2", 1],
  ["c2", 1],
  ["C 2", 1],
  ["A1-3", 2],
  ["a1.3", 2],
])("%s is found", (code, cents) => {
  expect(storeOf(codes("C-2", "A1-3")).netEffect(code, 2024, null)).toMatchObject({
    ok: true,
    value: { cents },
  });
});

test("an exact code goes before a loose one; two loose ones are ambiguous", () => {
  const store = storeOf(codes("C2", "C-2"));
  expect(store.netEffect("C-2", 2024, null)).toMatchObject({ value: { cents: 2 } });
  expect(store.netEffect("c 2", 2024, null)).toEqual({
    ok: false,
    failure: { kind: "ambiguous-code", code: "c 2", codes: ["C2", "C-2"] },
  });
});

test("a code in two sets asks for the set", () => {
  const sets = ["s", "t"].map((id) => ({ id, title: id, years: [2024], unit: 1 }));
  const store = storeOf({ sets, amounts: [amountOf({ cents: 1 }), amountOf({ set: "t", cents: 2 })] });
  expect(store.netEffect("A", 2024, null)).toMatchObject({
    failure: { kind: "ambiguous-set", sets: ["s", "t"] },
  });
  expect(store.netEffect("A", 2024, "T")).toMatchObject({ value: { cents: 2 } });
  expect(store.netEffect("A", 2024, "u")).toMatchObject({
    failure: { kind: "unknown-set", sets: ["s", "t"] },
  });
});

test("no amount is 0 within the years, and nothing outside them", () => {
  const store = storeOf({ measures: [{ set: "s", code: "3", title: "later" }] });
  expect(store.netEffect("3", 2025, null)).toMatchObject({ ok: true, value: { cents: 0, money: 0 } });
  expect(store.netEffect("3", 2026, null)).toMatchObject({
    failure: { kind: "year-outside", years: [2024, 2025] },
  });
});

test("the nearest codes come with an unknown one", () => {
  const { failure } = storeOf(codes("C-2", "C-3", "A1-3")).netEffect("C-4", 2024, null) as {
    failure: object;
  };
  expect(failure).toMatchObject({ kind: "unknown-measure", nearest: ["C-2", "C-3"] });
});

test("reserves by their name or post, and asked for when there is more than one", () => {
  const one = storeOf({ reserves: [reserveOf({ post: "P", yearBudget: 5 })] });
  for (const name of [null, "p", "r"])
    expect(one.reserveRemaining(2024, name)).toEqual({ ok: true, value: 5 });
  expect(one.reserveRemaining(2030, null)).toMatchObject({
    failure: { kind: "year-outside", years: [2024] },
  });
  const two = storeOf({ reserves: [reserveOf({ post: "P", yearBudget: 5 }), reserveOf({ yearBudget: 9 })] });
  expect(two.reserveRemaining(2024, null)).toMatchObject({
    failure: { kind: "ambiguous-reserve", reserves: ["P", "R"] },
  });
  expect(two.reserveRemaining(2024, "R")).toEqual({ ok: true, value: 9 });
  expect(storeOf({ reserves: [reserveOf({})] }).reserveRemaining(2024, null)).toMatchObject({
    failure: { kind: "room-unknown" },
  });
});

test("only followers of what changed are told, and nobody after stopping", () => {
  const store = storeOf(codes("A", "B"));
  const told: string[] = [];
  const stop = store.followMeasure("a", 2024, () => told.push("a 2024"));
  store.followMeasure("A", 2025, () => told.push("A 2025"));
  store.followMeasure("B", 2024, () => told.push("B 2024"));
  store.followReserve(2024, () => told.push("reserve"));
  const change = (cents: number) =>
    ledgerOf({ amounts: [amountOf({ cents }), amountOf({ code: "B", cents: 2 })] });
  store.replace(change(50));
  expect(told).toEqual(["a 2024"]);
  stop();
  store.replace(change(60));
  expect(told).toEqual(["a 2024"]);
  store.replace(ledgerOf(codes("A", "B", "C")));
  expect(told.slice(1).sort()).toEqual(["A 2025", "B 2024", "reserve"]);
});

test("when tables cannot be read, cells hear why", () => {
  const store = storeOf(codes("A"));
  const told: string[] = [];
  store.followMeasure("A", 2024, () => told.push("told"));
  store.fail("alleen-lezen");
  expect(told).toEqual(["told"]);
  expect(store.netEffect("A", 2024, null)).toEqual({
    ok: false,
    failure: { kind: "unreadable", message: "alleen-lezen" },
  });
});
