// Arguments as cells give them.
import { readName, readYear } from "../../src/functions/readArguments";

test.each([
  ["C-2", "C-2"],
  [" 10 ", "10"],
  [10, "10"],
  ["", null],
  [null, null],
  [undefined, null],
  [true, null],
])("name %p is %p", (argument, name) => {
  expect(readName(argument)).toBe(name);
});

test.each([
  [2024, 2024],
  ["2024", 2024],
  [" 2024 ", 2024],
  [2024.5, null],
  ["24", null],
  ["jaar", null],
  [null, null],
  [45_000, null],
])("year %p is %p", (argument, year) => {
  expect(readYear(argument)).toBe(year);
});
