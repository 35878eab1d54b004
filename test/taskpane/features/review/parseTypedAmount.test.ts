// What somebody types as an amount, in Dutch notation; what could be read in two ways is refused.
import fc from "fast-check";
import { formatAmount, formatEuros } from "../../../../src/domain/money";
import { parseTypedAmount } from "../../../../src/taskpane/features/review/parseTypedAmount";

it.each([
  ["-700.000", -70_000_000],
  ["85000", 8_500_000],
  ["12.500,50", 1_250_050],
  ["12,5", 1_250],
  ["€ 1.250", 125_000],
  ["-€ 1.250", -125_000],
  ["−5", -500],
  ["1.250,-", 125_000],
  ["0", 0],
  ["-0", 0],
  [" 1 250 ", 125_000],
])("%j is %d cents", (text, cents) => {
  expect(parseTypedAmount(text)).toBe(cents);
});

it.each([
  "",
  "700.00",
  "1.25",
  "1,234",
  "1.2345",
  "12.34.567",
  "PM",
  "1e5",
  "--5",
  "5-",
  "99999999999999999",
])("refuses %j", (text) => {
  expect(parseTypedAmount(text)).toBeNull();
});

it("reads back every amount that the pane shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(parseTypedAmount(formatAmount(cents))).toBe(cents);
      expect(parseTypedAmount(formatEuros(cents))).toBe(cents);
    }),
  );
});
