// The checks, each on a ledger that holds little else: codes and numbers.
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { Ledger } from "../../../src/domain/ledger";
import { amountOf, ledgerOf, reserveOf, totalOf } from "../ledgerOf";

function found(parts: Partial<Ledger>) {
  return runChecks(ledgerOf(parts)).map(({ code, severity, data }) => ({ code, severity, data }));
}

const spent = [amountOf({ cents: 300 }), amountOf({ cents: 250, year: 2025 })];

describe("reserve", () => {
  test("within every year: nothing", () => {
    const reserves = [reserveOf({ yearBudget: 300 }), reserveOf({ year: 2025, yearBudget: 250 })];
    expect(found({ amounts: spent, reserves })).toEqual([]);
  });

  test("one year short, enough in total", () => {
    const reserves = [reserveOf({ yearBudget: 299 }), reserveOf({ year: 2025, yearBudget: 900 })];
    expect(found({ amounts: spent, reserves })).toEqual([
      {
        code: "reserve/overdrawn",
        severity: "error",
        data: { reserve: "R", year: 2024, available: 299, used: 300, shortfall: 1 },
      },
    ]);
  });

  test("short in total as well", () => {
    const reserves = [reserveOf({ yearBudget: 100 }), reserveOf({ year: 2025, yearBudget: 300 })];
    expect(found({ amounts: spent, reserves }).map(({ code, data }) => [code, data])).toEqual([
      ["reserve/overdrawn", { reserve: "R", year: 2024, available: 100, used: 300, shortfall: 200 }],
      ["reserve/overdrawn-total", { reserve: "R", available: 400, used: 550, shortfall: 150 }],
    ]);
  });

  test("a balance under its floor", () => {
    const reserves = [reserveOf({ opening: 400, floor: 150 }), reserveOf({ year: 2025, opening: 400 })];
    expect(found({ amounts: spent, reserves })).toMatchObject([
      { code: "reserve/floor-broken", data: { year: 2024, balance: 100, floor: 150 } },
    ]);
  });

  test("a year that the reserve has no row for", () => {
    expect(found({ amounts: spent, reserves: [reserveOf({ yearBudget: 300 })] })).toMatchObject([
      { code: "reserve/year-missing", data: { reserve: "R", year: 2025, used: 250 } },
    ]);
  });
});

describe("printed totals of one nature", () => {
  const amounts = [
    amountOf({ cents: 30_000, nature: "structural" }),
    amountOf({ cents: 7_000, nature: "incidental" }),
    amountOf({ cents: 500 }),
  ];
  test.each([
    ["Totaal structureel", 30_500, []],
    ["Incidentele lasten totaal", 7_500, []],
    ["Totaal incidenteel en structureel", 37_500, []],
    ["Totaal structureel", 37_500, ["sum/total-mismatch"]],
  ])("%s: %i", (label, cents, codes) => {
    expect(found({ amounts, totals: [totalOf({ label, cents })] }).map(({ code }) => code)).toEqual(codes);
  });
});

describe("printed totals", () => {
  test.each([
    ["equal", [totalOf({ cents: 300 })], []],
    ["over all years", [totalOf({ year: null, cents: 550 })], []],
    ["wrong", [totalOf({ cents: 400 })], ["sum/total-mismatch"]],
    ["of another measure", [totalOf({ code: "B", cents: 0 })], []],
    ["of revenue only", [totalOf({ label: "Totaal opbrengsten", cents: 0 })], []],
  ])("%s", (_, totals, codes) => {
    expect(found({ amounts: spent, totals }).map(({ code }) => code)).toEqual(codes);
  });

  test("a table in thousands may differ by the rounding of its rows, and no more", () => {
    const amounts = [100_000, 200_000, 300_000].map((cents) => amountOf({ cents }));
    const total = (cents: number) => totalOf({ cents, precision: 100_000 });
    expect(found({ amounts, totals: [total(700_000)] })).toMatchObject([
      { code: "sum/total-rounding", severity: "info", data: { expected: 700_000, found: 600_000 } },
    ]);
    expect(found({ amounts, totals: [total(900_000)] })).toMatchObject([{ code: "sum/total-mismatch" }]);
  });

  test("a single amount has nothing to round", () => {
    const totals = [totalOf({ cents: 200_000, precision: 100_000 })];
    expect(found({ amounts: [amountOf({ cents: 100_000 })], totals })).toMatchObject([
      { code: "sum/total-mismatch" },
    ]);
  });

  test("a column with PM says so", () => {
    const amounts = [amountOf({ cents: 300 }), amountOf({ type: "pm" }), amountOf({ type: "unsettled" })];
    expect(found({ amounts, totals: [totalOf({ cents: 999 })] })[0]).toMatchObject({
      code: "sum/total-unsure",
      data: { expected: 999, found: 300, left: 2 },
    });
  });

  test("a row that does not count is in the printed total all the same", () => {
    const amounts = [amountOf({ cents: 300 }), amountOf({ cents: 50, counts: false })];
    expect(found({ amounts, totals: [totalOf({ cents: 350 })] })).toEqual([]);
  });
});

describe("what a text says is available", () => {
  const place = { file: "voorstel.txt", raw: "2,4 mln" };
  const remaining = {
    set: "s",
    reserve: "R",
    year: 2024,
    cents: 139_892_000,
    kind: "remaining",
    place,
  } as const;
  const stated = {
    set: "s",
    reserve: "R",
    year: null,
    cents: 240_000_000,
    kind: "available",
    precision: 10_000_000,
    place,
  } as const;
  const amounts = [amountOf({ cents: 99_708_000 })];
  const reserves = [reserveOf({ yearBudget: 239_600_000 })];

  test.each([
    ["about", []],
    ["min", ["reserve/stated-mismatch"]],
    ["max", []],
  ] as const)("2.396.000 against %s 2,4 mln", (approximation, codes) => {
    const statements = [remaining, { ...stated, approximation }];
    expect(found({ amounts, reserves, statements }).map(({ code }) => code)).toEqual(codes);
  });

  test("exactly 2,4 mln agrees within its printed precision", () => {
    expect(found({ amounts, reserves, statements: [remaining, stated] })).toEqual([]);
    const far = { ...stated, cents: 250_000_000 };
    expect(found({ amounts, reserves, statements: [remaining, far] })).toMatchObject([
      { data: { stated: 250_000_000, found: 239_600_000, approximation: "exact" } },
    ]);
  });
});

test("what sums leave out is counted per set, and what is unsettled is named", () => {
  const amounts = [
    amountOf({ type: "pm" }),
    amountOf({ type: "tbd" }),
    amountOf({ type: "unsettled", year: 2025 }),
  ];
  expect(found({ amounts })).toEqual([
    { code: "workbook/unsettled", severity: "warning", data: { set: "s", code: "A", year: 2025 } },
    { code: "workbook/pm-left-out", severity: "info", data: { set: "s", count: 2 } },
  ]);
});
