// Arguments as cells give them: codes by text or number, years by number, text or date.
import { isBlank, readName, readYear } from "../../../src/domain/formulas/readArgument";

test.each([
  ["C-2", "C-2"],
  [" 10 ", "10"],
  [10, "10"],
  ["", null],
  [null, null],
  [undefined, null],
  [true, "TRUE"],
  [1.5, "1.5"],
  [{ type: "String", basicValue: "C-2" }, "C-2"],
  [{ type: "Entity", text: "C-2 Titel", properties: { Code: { type: "String", basicValue: "C-2" } } }, "C-2"],
])("name %p is %p", (argument, name) => {
  expect(readName(argument)).toBe(name);
});

test.each([
  [2024, 2024],
  ["2024", 2024],
  [" 2024 ", 2024],
  [44_197, 2021],
  [44_196, 2020],
  [44_196.99, 2020],
  ["2021-03-01", 2021],
  ["1-3-2021", 2021],
  [{ type: "FormattedNumber", basicValue: 44_197, numberFormat: "d-m-jjjj" }, 2021],
  [2024.5, null],
  [0, null],
  [12, null],
  [5_000, null],
  ["24", null],
  ["jaar", null],
  ["begroting 2024", null],
  [null, null],
])("year %p is %p", (argument, year) => {
  expect(readYear(argument)).toBe(year);
});

test.each([
  ["", true],
  ["  ", true],
  [null, true],
  [undefined, true],
  [0, true],
  [false, false],
  ["x", false],
])("%p is blank: %p", (argument, blank) => {
  expect(isBlank(argument)).toBe(blank);
});
