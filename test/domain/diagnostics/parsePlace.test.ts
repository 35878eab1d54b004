// A place survives the column Bron: written as text and read back.
import fc from "fast-check";
import { parsePlace } from "../../../src/domain/diagnostics/parsePlace";
import { formatPlace, type Place } from "../../../src/domain/diagnostics/place";

const places: fc.Arbitrary<Place> = fc
  .record(
    {
      file: fc.constantFrom("voorstel.txt", "Bijlage 1, deel 2.pdf", "a, regel.md"),
      raw: fc.constant("76.000"),
      page: fc.integer({ min: 1, max: 99 }),
      line: fc.integer({ min: 1, max: 999 }),
      cell: fc.constantFrom("Blad1!C4", "tabel 2 r3 k4"),
    },
    { requiredKeys: ["file", "raw", "line"] },
  )
  .chain((place) => fc.constantFrom(place, { ...place, endLine: (place.line ?? 0) + 2 }));

test("there and back, in both languages", () => {
  fc.assert(
    fc.property(places, fc.constantFrom("nl", "en"), (place, language) => {
      expect(parsePlace(formatPlace(place, language), place.raw)).toEqual(place);
    }),
  );
});

test.each(["eigen berekening", "mail van Jan, 3 mei", ""])(
  "a source of one's own stays whole: %s",
  (text) => {
    expect(parsePlace(text)).toEqual({ file: text, raw: "" });
  },
);
