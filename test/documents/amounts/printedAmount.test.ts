// What a printed number is worth, and figures that are no amount: too large, or two numbers in one cell.
import { amountInColumn } from "../../../src/documents/amounts/amountInColumn";
import { parsePrintedAmount } from "../../../src/documents/amounts/parsePrintedAmount";
import { centsOf } from "../../../src/documents/amounts/printedAmount";
import { readDocument } from "../../../src/documents/readDocument";

it.each([
  ["1234", 0, 1, 123_400],
  ["123456789", 5, 1_000_000, 123_456_789_000],
  // More digits than a floating number holds at this unit.
  ["12345678912345", 10, 1_000_000, 123_456_789_123],
  ["5", 3, 1, 1],
])("%s with %i decimals at %i is %i cents", (digits, decimals, unit, cents) => {
  expect(centsOf({ digits, decimals, reason: "as-printed" }, unit)).toBe(cents);
});

it.each(["100.000 100.000", "8  100.000 100.000 300.000", "2 100.000", "100.000 100.000 352.500"])(
  "%s is not one number",
  (text) => {
    expect(parsePrintedAmount(text)?.type).not.toBe("money");
    expect(amountInColumn(text)?.type).toBe("unreadable");
  },
);

it.each(["8.100.000.100.000.100.000", "900000000000000", "5.000 mld"])("%s is no amount of money", (text) => {
  expect(amountInColumn(text)).toEqual({ type: "unreadable" });
});

it("asks for a figure that is too large at the unit of its table", async () => {
  const text =
    "# Voorstel 1: Proef (x € 1.000.000)\n\n| | 2026 | 2027 |\n|-|-|-|\n| Kosten | 2 | 900.000.000 |\n";
  const { set, diagnostics, count } = await readDocument({
    name: "a.md",
    bytes: new TextEncoder().encode(text),
  });
  const amounts = set?.measures.flatMap(({ lines }) => lines.flatMap((line) => line.amounts));
  expect(amounts?.map(({ year, cents, raw }) => [year, cents, raw])).toEqual([
    [2026, 200_000_000, "2"],
    [2027, null, "900.000.000"],
  ]);
  expect(diagnostics.filter(({ question }) => question).map(({ code, place }) => [code, place.raw])).toEqual([
    ["import/amount-unreadable", "900.000.000"],
  ]);
  expect(count.read + count.asked + count.rejected).toBe(count.seen);
});

it.each(["64¹ N", "1.215² N", "18 N³", "64* N"])("%s is a disadvantage with a note", (text) => {
  expect(parsePrintedAmount(text)).toMatchObject({ type: "money", letter: "N" });
});
