// Lines that wrap, with a number where a row or a heading of a measure would have one, and headings that wrap.
import { readMeasures } from "../../src/documents/readMeasures";
import { readTextLines } from "../../src/documents/readers/readTextLines";

const row = (label: string, ...values: string[]) =>
  label.padEnd(38) + values.map((value) => value.padStart(14)).join("");
const TABLE = [
  row("Maatregel", "2026", "2027"),
  row("1 Minder papier", "2", "3"),
  row("2 Slimmer inkopen", "4", "5"),
];
const read = (...lines: string[]) => readMeasures(readTextLines("stuk.txt", lines.join("\n")));

test("a number at the end of a line whose sentence goes on is no row, though it stands under a column", () => {
  const wrapped = "Ouderen en scholieren dachten mee op drie avonden, bij elkaar 230";
  const { set, count } = read(
    "De kosten van nieuw beleid",
    "",
    ...TABLE,
    "",
    "Bedragen x € 1.000",
    "",
    wrapped,
    "keer, op avonden in het voorjaar.",
  );
  expect(set?.measures.map((one) => one.code)).toEqual(["1", "2"]);
  expect(count.read + count.asked + count.rejected).toBe(count.seen);
});

test("a number at the start of a line in a paragraph heads no measure", () => {
  const paragraph = [
    "De avonden waren in het gebouw aan de Kerkstraat",
    "12. Een derde van de bewoners van de wijk kwam langs op die",
    "avonden.",
    "",
  ];
  const { set } = read(
    "Kosten (x € 1.000)",
    ...paragraph,
    ...TABLE,
    "",
    ...paragraph,
    ...TABLE.slice(0, 1),
    row("3 Later open", "6", "7"),
  );
  expect(set?.measures.map((one) => one.code)).toEqual(["1", "2", "3"]);
});

test("a numbered heading that wraps and ends in a full stop is one", () => {
  const heading = (number: number) => [
    `${number}. Verlagen van de bijdrage aan het museum en aan`,
    "de bibliotheek in het centrum.",
    "",
    "Kosten in euro's\t2026\t2027",
    `Besparing\t-${number}.000\t-${number}.500`,
    "",
  ];
  const { set } = read(...heading(4), ...heading(7));
  expect(set?.measures.map((one) => [one.code, one.lines.length])).toEqual([
    ["4", 1],
    ["7", 1],
  ]);
});
