// The measure store: exact then loose codes, sets and reserves by name, and only the followers concerned hear.
import { MeasureStore, type Topic } from "../../src/app/measureStore";
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

test("a separator between digits is not passed over", () => {
  const store = storeOf(codes("11", "A13", "B-1-2"));
  for (const code of ["1.1", "1-1", "A1-3", "B12"]) {
    expect(store.netEffect(code, 2024, null)).toMatchObject({ failure: { kind: "unknown-measure" } });
  }
  for (const code of ["b1.2", "B 1 – 2", "B\u20111/2"]) {
    expect(store.netEffect(code, 2024, null)).toMatchObject({ value: { cents: 3 } });
  }
});

test("an amount without a year makes every year of its measure, and the total, uncertain", () => {
  const sets = [{ id: "s", title: "S", years: [2024, 2025], unit: 1 }];
  const amounts = [
    amountOf({ code: "A", cents: 100, year: 2024 }),
    amountOf({ code: "A", type: "unsettled", cents: null, year: null }),
    amountOf({ code: "B", cents: 50, year: 2025 }),
  ];
  const store = storeOf({ sets, amounts });
  expect(store.netEffect("A", 2024, null)).toMatchObject({ value: { cents: 100, unsettled: 1 } });
  expect(store.netEffect("A", 2025, null)).toMatchObject({ value: { cents: 0, unsettled: 1 } });
  expect(store.netEffect("B", 2025, null)).toMatchObject({ value: { cents: 50, unsettled: 0 } });
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

test("only followers of what changed are told, each once, and nobody after stopping", () => {
  const store = storeOf({ ...codes("A", "B"), reserves: [reserveOf({ yearBudget: 500 })] });
  const told: string[] = [];
  const follow = (name: string, ...topics: Topic[]) => store.follow(topics, () => told.push(name));
  const measure = (code: string, year: number | null): Topic => ({ kind: "measure", code, year });
  const stop = follow("a 2024", measure("a", 2024));
  follow("A 2025", measure("A", 2025));
  follow("A ever", measure("A", null));
  follow("B 2024", measure("B", 2024));
  follow("A and B", measure("A", 2024), measure("B", 2024), { kind: "totals", year: 2024 });
  follow("total 2025", { kind: "totals", year: 2025 });
  follow("totals", { kind: "totals", year: null });
  follow("reserve", { kind: "reserves", year: 2024 });
  follow("measures", { kind: "measures" });
  const change = (cents: number, title = "") =>
    ledgerOf({
      measures: [{ set: "s", code: "A", title }],
      amounts: [amountOf({ cents, cover: "R" }), amountOf({ code: "B", cents: 2, cover: "R" })],
      reserves: [reserveOf({ yearBudget: 500 })],
    });
  store.replace(change(1));
  told.length = 0;
  store.replace(change(50));
  expect(told).toEqual(["a 2024", "A and B", "A ever", "totals", "reserve"]);
  stop();
  told.length = 0;
  store.replace(change(50, "Titel"));
  expect(told).toEqual(["measures"]);
  told.length = 0;
  store.replace(ledgerOf(codes("A", "B", "C")));
  expect(told).toHaveLength(8);
});

test("when tables cannot be read, cells hear why", () => {
  const store = storeOf(codes("A"));
  const told: string[] = [];
  store.follow([{ kind: "measure", code: "A", year: 2024 }], () => told.push("told"));
  store.fail("alleen-lezen");
  expect(told).toEqual(["told"]);
  expect(store.netEffect("A", 2024, null)).toEqual({
    ok: false,
    failure: { kind: "unreadable", message: "alleen-lezen" },
  });
});

test("investments and revenues apart, and all years up to one", () => {
  const store = storeOf({
    amounts: [
      amountOf({ cents: 100 }),
      amountOf({ kind: "revenue", cents: -30 }),
      amountOf({ kind: "revenue", type: "pm" }),
      amountOf({ kind: "net", cents: 7, year: 2025 }),
      amountOf({ cents: 1000, year: null }),
    ],
  });
  expect(store.effect("investment", "A", 2024, null)).toMatchObject({ value: { cents: 100, pm: 0 } });
  expect(store.effect("revenue", "A", 2024, null)).toMatchObject({ value: { cents: -30, pm: 1 } });
  expect(store.effect("investment", "A", 2025, null)).toMatchObject({ value: { cents: 0 } });
  expect(store.cumulativeEffect("A", 2025, null)).toMatchObject({ value: { cents: 77, pm: 1 } });
  expect(store.cumulativeEffect("A", 2026, null)).toMatchObject({ failure: { kind: "year-outside" } });
});

const paths: [string, number[], unknown][] = [
  ["pays back in the second year", [100, -100, 5, -5], { value: { year: 2027 } }],
  ["goes above zero again", [100, -200, 150, -60], { value: { year: 2027 } }],
  ["at once", [0, -50, -50, 0], { failure: { kind: "no-cost" } }],
  ["a saving before its cost does not count", [-100, 50, 20, 0], { value: { year: 2025 } }],
  ["never", [100, -10, -10, -10], { failure: { kind: "never-even" } }],
];
test.each(paths)("break-even: %s", (_, cents, expected) => {
  const years = [2024, 2025, 2026, 2027];
  const store = storeOf({
    sets: [{ id: "s", title: "S", years, unit: 1 }],
    amounts: cents.map((each, i) => amountOf({ cents: each, year: years[i] ?? 0, kind: "net" })),
  });
  expect(store.breakEven("A", null)).toMatchObject(expected as object);
});

test("totals by year, domain and set; a misspelt one is refused, never 0", () => {
  const store = storeOf({
    sets: ["s", "t"].map((id, i) => ({ id, title: id, years: [2024 + i], unit: 1 })),
    measures: [
      { set: "s", code: "A", title: "", domain: "Jeugd" },
      { set: "t", code: "A", title: "", domain: "Sport" },
    ],
    amounts: [
      amountOf({ cents: 1 }),
      amountOf({ code: "", cents: 10 }),
      amountOf({ set: "t", year: 2025, cents: 100 }),
      amountOf({ set: "t", year: null, type: "pm" }),
      amountOf({ set: "t", year: 2025, cents: 5000, counts: false }),
    ],
  });
  const total = (year: number | null, domain: string | null = null, set: string | null = null) =>
    store.total(year, { domain, set });
  expect(total(2024)).toMatchObject({ value: { cents: 11 } });
  expect(total(null)).toMatchObject({ value: { cents: 111, pm: 1 } });
  expect(total(2024, "jeugd")).toMatchObject({ value: { cents: 1 } });
  expect(total(2025, null, "T")).toMatchObject({ value: { cents: 100 } });
  expect(total(2024, null, "t")).toMatchObject({ failure: { kind: "year-outside", years: [2025] } });
  expect(total(2026)).toMatchObject({ failure: { kind: "year-outside", years: [2024, 2025] } });
  expect(total(2024, "Jegud")).toMatchObject({ failure: { domains: ["Jeugd", "Sport"] } });
  expect(total(2024, null, "u")).toMatchObject({ failure: { kind: "unknown-set" } });
});

test("measures in the order of their table, by domain", () => {
  const store = storeOf({
    measures: ["B", "A"].map((code) => ({ set: "s", code, title: code, domain: code === "A" ? "X" : "Y" })),
  });
  const listed = (domain: string | null) => {
    const found = store.measures({ domain, set: null });
    return found.ok ? found.value.map((entry) => entry.code) : found.failure.kind;
  };
  expect(listed(null)).toEqual(["B", "A"]);
  expect(listed("x")).toEqual(["A"]);
  expect(listed("z")).toBe("unknown-domain");
});

test("the closing balance of a reserve, and unknown where there is no opening one", () => {
  const store = storeOf({
    amounts: [amountOf({ cents: 30 })],
    reserves: [reserveOf({ opening: 100 }), reserveOf({ reserve: "Q", yearBudget: 1 })],
  });
  expect(store.reserveBalance(2024, "r")).toEqual({ ok: true, value: 70 });
  expect(store.reserveBalance(2024, "Q")).toMatchObject({ failure: { kind: "balance-unknown" } });
});

test("while tables are written new questions wait, and are told once there is an answer; also when nothing came of it", () => {
  const parts = codes("C-2");
  const store = storeOf(parts);
  const heard: string[] = [];
  const topic = { kind: "measure", code: "C-2", year: 2024 } as const;
  store.follow([topic], () => heard.push("old"));
  store.hold();
  store.follow([topic], () => heard.push("new"));
  expect(store.netEffect("C-2", 2024, null)).toMatchObject({ failure: { kind: "not-ready" } });
  store.replace(ledgerOf(parts));
  store.release();
  expect(heard).toEqual(["new"]);
  store.hold();
  const stop = store.follow([topic], () => heard.push("stopped"));
  store.follow([topic], () => heard.push("again"));
  stop();
  store.release();
  expect(heard).toEqual(["new", "again"]);
  expect(store.netEffect("C-2", 2024, null)).toMatchObject({ value: { cents: 1 } });
});
