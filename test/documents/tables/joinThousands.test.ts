// Groups of digits with spaces between them: one number or two.
import { joinThousands } from "../../../src/documents/tables/joinThousands";

function join(text: string, columns: number, spaced = false, unit = 1): readonly string[] | null {
  const tokens = [...text.matchAll(/[-\d]+/g)].map(({ 0: raw, index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }));
  return joinThousands(tokens, columns, spaced, unit)?.map(({ raw }) => raw) ?? null;
}

test.each([
  ["a group with a leading zero is part of a number", "25 000   7 500", 2, false, ["25 000", "7 500"]],
  ["the number of columns tells where numbers end", "112 500 125 000", 2, false, ["112 500", "125 000"]],
  ["numbers without such a group stay apart", "12 500 7", 3, false, ["12", "500", "7"]],
  ["another row of the table may prove it", "12 500   -7 250", 2, true, ["12 500", "-7 250"]],
  ["two ways to join are no reading", "1 000 200 300 400", 3, false, null],
  ["two numbers of euros or four small ones are no reading", "176 250 176 250", 4, true, null],
] as const)("%s", (_, text, columns, spaced, expected) => {
  expect(join(text, columns, spaced)).toEqual(expected);
});

test("four small numbers are what they seem where one unit is a thousand euros", () => {
  expect(join("125 250 500 750", 4, true, 1_000)).toEqual(["125", "250", "500", "750"]);
});
