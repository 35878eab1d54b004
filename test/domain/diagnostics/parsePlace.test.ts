// A place survives the column Bron: written as text and read back.
import fc from "fast-check";
import { parsePlace } from "../../../src/domain/diagnostics/parsePlace";
import { formatPlace, type Place } from "../../../src/domain/diagnostics/place";

const places: fc.Arbitrary<Place> = fc
  .record(
    {
      file: fc.constantFrom("voorstel.txt", "Bijlage 1, deel 2.pdf", "a, regel.md"),
      raw: fc.constant("76.000"),
      line: fc.integer({ min: 1, max: 999 }),
      cell: fc.constantFrom("Blad1!C4", "'Blad 1, oud'!AB12", "tabel 2 r3 k4", "tabel 2 r3"),
    },
    { requiredKeys: ["file", "raw", "line"] },
  )
  .chain((place) => fc.constantFrom(place, { ...place, endLine: (place.line ?? 0) + 2 }));

/** On a page: the line that people see is that of the page. */
const onPages: fc.Arbitrary<Place> = fc.record({
  file: fc.constantFrom("nota.pdf", "Bijlage 1, pagina 2.pdf"),
  raw: fc.constant("76.000"),
  page: fc.integer({ min: 1, max: 99 }),
  pageLine: fc.integer({ min: 1, max: 99 }),
});

test("there and back, in both languages", () => {
  fc.assert(
    fc.property(places, fc.constantFrom("nl", "en"), (place, language) => {
      const unprinted = place.cell === undefined ? {} : { line: undefined, endLine: undefined };
      expect(parsePlace(formatPlace(place, language), place.raw)).toEqual({ ...place, ...unprinted });
    }),
  );
});

test("there and back for a line of a page, without its line in the whole text", () => {
  fc.assert(
    fc.property(onPages, fc.constantFrom("nl", "en"), (place, language) => {
      const printed = formatPlace({ ...place, line: 700, endLine: 702 }, language);
      expect(parsePlace(printed, place.raw)).toEqual(place);
    }),
  );
});

test("a cell says it all: its line is not printed beside it", () => {
  const place = { file: "begroting.xlsx", line: 7, cell: "Blad1!C4", raw: "12" };
  expect(formatPlace(place)).toBe("begroting.xlsx, Blad1!C4");
  expect(formatPlace({ file: "nota.pdf", page: 2, line: 7, raw: "" })).toBe("nota.pdf, pagina 2, regel 7");
});

test.each(["eigen berekening", "mail van Jan, 3 mei", "Blad1!C4", "notitie, tabel 2", ""])(
  "a source of one's own stays whole: %s",
  (text) => {
    expect(parsePlace(text)).toEqual({ file: text, raw: "" });
  },
);
