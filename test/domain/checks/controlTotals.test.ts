// Printed totals of a long document: the amounts are added up once for all totals that are over the same ones.
import { checkControlTotals } from "../../../src/domain/checks/controlTotals";
import type { LedgerAmount, LedgerTotal } from "../../../src/domain/ledger";

const place = { file: "a.md", raw: "" };

function ledger(size: number, onLook: () => void) {
  const amounts = Array.from({ length: size }, (_, at): LedgerAmount => ({
    set: "A",
    code: String(at),
    kind: at % 2 === 0 ? "investment" : "revenue",
    year: 2026,
    type: "money",
    get cents() {
      onLook();
      return at % 2 === 0 ? 300 : -100;
    },
    cover: "",
    counts: true,
    place,
  }));
  const totals = Array.from({ length: size }, (_, at): LedgerTotal => ({
    set: "A",
    code: null,
    label: at % 2 === 0 ? "Totaal" : "Totaal investeringen",
    year: 2026,
    cents: 100 * size,
    precision: 1,
    place,
  }));
  return { sets: [], measures: [], amounts, totals, reserves: [], statements: [], findings: [] };
}

it("looks at each amount as often as there are different totals, and compares every total", () => {
  let looks = 0;
  const findings = checkControlTotals(ledger(200, () => (looks += 1)));
  // Two kinds of totals: over all amounts, and over the half of them that are investments.
  expect(looks).toBeLessThanOrEqual(2 * (200 + 100));
  expect(findings).toHaveLength(100);
  expect(new Set(findings.map(({ code, data }) => `${code} ${JSON.stringify(data)}`))).toEqual(
    new Set([
      'sum/total-mismatch {"label":"Totaal investeringen","year":2026,"expected":20000,"found":30000}',
    ]),
  );
});

it("compares a total of several measures with those alone", () => {
  const all = ledger(6, () => undefined);
  const ofThree = { ...all.totals[0], code: "0; 1; 2", cents: 600 } as LedgerTotal;
  const findings = checkControlTotals({ ...all, totals: [ofThree, { ...ofThree, cents: 500 }] });
  expect(findings.map(({ code, data }) => ({ code, ...data }))).toEqual([
    { code: "sum/total-mismatch", label: "Totaal", year: 2026, expected: 600, found: 500 },
  ]);
});
