// The lines around a place, with what was read marked in them and nothing else.
import { excerptOf, PAGE_END } from "../../src/domain/excerpt";

const source = [
  "Inleiding",
  "",
  "Bedragen   2019\t2020  2021",
  "tekst a",
  "tekst b",
  "tekst c",
  "opbrengst -175.000 -700.00 -700.000",
  "",
  "volgende",
  "daarna",
  "nog meer",
];
const at = (line: number, endLine?: number) => ({ file: "a", line, raw: "", ...(endLine && { endLine }) });

function marked(text: string, raw: string): string[] {
  const [line] = excerptOf([text], at(1), raw);
  return line?.parts.filter((part) => part.marked).map((part) => part.text) ?? [];
}

it("marks what was printed with another dash, and the parts that stand in cells of their own", () => {
  expect(marked("Bijstand | \u2012 0,4 | \u2012 0,5", "– 0,4")).toEqual(["\u2012 0,4"]);
  expect(marked("3 | Vacatureruimte | 60.000 | V | I", "60.000 V")).toEqual(["60.000", "V"]);
});

it("numbers lines as on their page, and not those of another page", () => {
  const pages = ["kop", "", "een", "twee", PAGE_END, "kop", "drie", "", "vier 700", "vijf", PAGE_END, "zes"];
  const lines = excerptOf(pages, { file: "a", page: 2, line: 9, pageLine: 3, raw: "700" }, "700");
  expect(lines.map(({ number, shown }) => [number, shown])).toEqual([
    [6, 1],
    [7, 2],
    [9, 3],
    [10, 4],
    [12, null],
  ]);
  expect(excerptOf(pages, { file: "a", line: 9, raw: "700" }, "700").map(({ shown }) => shown)).toEqual([
    6, 7, 9, 10, 12,
  ]);
});

it("gives two lines with text on either side, and the head of the table", () => {
  const lines = excerptOf(source, at(7), "-700.00");
  expect(lines.map(({ number }) => number)).toEqual([3, 5, 6, 7, 9, 10]);
  expect(lines.filter(({ gap }) => gap).map(({ number }) => number)).toEqual([5]);
  expect(lines.filter(({ here }) => here).map(({ number }) => number)).toEqual([7]);
});

it("marks the amount alone, not inside another", () => {
  const line = excerptOf(source, at(7), "-700.00").find(({ here }) => here);
  expect(line?.parts).toEqual([
    { text: "opbrengst -175.000 ", marked: false },
    { text: "-700.00", marked: true },
    { text: " -700.000", marked: false },
  ]);
});

it.each([
  ["1.700 en 700", "700", ["700"]],
  ["700 en 700", "700", ["700", "700"]],
  ["€ -85.000", "85.000", ["85.000"]],
  ["PM (pro memorie)", "PM", ["PM"]],
  ["a+b", "a+b", ["a+b"]],
  ["niets hier", "12", []],
  ["leeg", "", []],
])("in %j, %j marks %j", (text, raw, expected) => {
  expect(marked(text, raw)).toEqual(expected);
});

it("keeps every character of the line, save the white space of its layout", () => {
  const lines = excerptOf(source, at(3, 4), "2020");
  const text = lines
    .find(({ number }) => number === 3)
    ?.parts.map((part) => part.text)
    .join("");
  expect(text).toBe("Bedragen   2019   2020  2021");
  expect(lines.filter(({ here }) => here)).toHaveLength(2);
});

it.each([[{ file: "a", raw: "x" }], [at(0)], [at(12)]])("has nothing to show for %j", (place) => {
  expect(excerptOf(source, place, "x")).toEqual([]);
});
