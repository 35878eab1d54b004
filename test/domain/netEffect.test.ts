// Net effect: what counts adds up exactly, and what does not is counted, whatever the order.
import fc from "fast-check";
import type { LedgerAmount } from "../../src/domain/ledger";
import { addEffects, leftOut, netEffects, noEffect } from "../../src/domain/netEffect";
import { amountOf } from "./ledgerOf";

const amounts: fc.Arbitrary<LedgerAmount> = fc
  .record({
    code: fc.constantFrom("A", "B"),
    year: fc.constantFrom(2024, 2025, null),
    type: fc.constantFrom("money", "pm", "tbd", "percentage", "placeholder", "unsettled"),
    kind: fc.constantFrom("investment", "revenue", "net"),
    counts: fc.boolean(),
    cents: fc.integer({ min: -1e9, max: 1e9 }),
  })
  .map(amountOf);

test("sums and counts are those of the counted amounts, in any order", () => {
  fc.assert(
    fc.property(fc.array(amounts), (list) => {
      const effects = netEffects({ amounts: list });
      expect(netEffects({ amounts: [...list].reverse() })).toEqual(effects);
      const all = [...(effects.get("s")?.values() ?? [])].flatMap((years) => [...years.values()]);
      const total = all.reduce(addEffects, noEffect);
      const counted = list.filter((amount) => amount.counts);
      expect(total.cents).toBe(counted.reduce((sum, amount) => sum + (amount.cents ?? 0), 0));
      expect(total.money + leftOut(total)).toBe(counted.length);
    }),
  );
});

test("PM beside money leaves the money as it is, and is counted", () => {
  const years = netEffects({ amounts: [amountOf({ cents: 500 }), amountOf({ type: "pm" })] })
    .get("s")
    ?.get("A");
  expect(years?.get(2024)).toEqual({ cents: 500, money: 1, pm: 1, open: 0, unsettled: 0 });
});

test("sums beyond exact integers are refused", () => {
  const huge = amountOf({ cents: Number.MAX_SAFE_INTEGER });
  expect(() => netEffects({ amounts: [huge, huge] })).toThrow(RangeError);
});
