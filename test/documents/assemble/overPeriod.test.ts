// Amounts for several years at once: each year asks, and the answers add up to what is printed.
import { NOT_CHOSEN } from "../../../src/domain/amount";
import { questionGroups, settleReading } from "../../../src/domain/questionGroups";
import { settleAll } from "../../../src/domain/settle";
import { overPeriod } from "../../../src/documents/assemble/overPeriod";
import type { FinishedValue } from "../../../src/documents/assemble/finishedValue";
import { readDocument } from "../../../src/documents/readDocument";

const TABLE = "Maatregel;2025;2026 t/m 2028\nKosten loket;5.000;20.000\nKosten balie;1.000;-0,05\n";

const read = (text: string) => readDocument({ name: "a.csv", bytes: new TextEncoder().encode(text) });

describe("an amount for several years", () => {
  it("asks for each year, and counts as often", async () => {
    const { set, count, diagnostics } = await read(TABLE);
    const [, ...asked] = set?.measures[0]?.lines[0]?.amounts ?? [];
    expect(asked.map(({ year, type }) => [year, type])).toEqual([
      [2026, "unsettled"],
      [2027, "unsettled"],
      [2028, "unsettled"],
    ]);
    expect(count).toMatchObject({ seen: 8, read: 2, asked: 6, rejected: 0 });
    const findings = diagnostics.filter(({ code }) => code === "import/amount-for-period");
    expect(findings.map(({ place, question }) => [place.line, question?.candidates?.length])).toEqual(
      [2, 2, 2, 3, 3, 3].map((line) => [line, 2]),
    );
  });

  it("is settled for all years at once, each with the amount or with a share to the cent", async () => {
    const result = await read(TABLE.replace(/Kosten balie.*\n/, ""));
    const [group] = questionGroups(result.set ?? never());
    if (group?.kind !== "reading") throw new Error("no question about a reading");
    const sums = group.readings.map((reading) => {
      const settled = settleAll(result, settleReading(group, reading));
      const amounts = settled.set?.measures[0]?.lines[0]?.amounts.slice(1) ?? [];
      return [settled.count.asked, ...amounts.map(({ cents }) => cents)];
    });
    expect(sums).toEqual([
      [0, 2_000_000, 2_000_000, 2_000_000],
      [0, 666_666, 666_666, 666_668],
    ]);
  });
});

it("keeps the choice of an alternative as the last of its candidates", () => {
  const place = { file: "a.csv", raw: "9" };
  const candidates = [
    { year: null, cents: 900, reason: "as-printed" },
    { year: null, cents: 0, reason: NOT_CHOSEN },
  ];
  const one = {
    amount: { type: "unsettled", cents: null, year: null, raw: "9", place, candidates },
    unclear: "alternative",
  } as unknown as FinishedValue;
  const [first] = overPeriod(one, [2026, 2027]);
  expect(first?.unclear).toBe("alternative");
  expect(first?.amount).toMatchObject({
    candidates: [
      { year: 2026, cents: 900 },
      { year: 2026, cents: 450 },
      { year: 2026, reason: NOT_CHOSEN },
    ],
  });
});

function never(): never {
  throw new Error("no set");
}
