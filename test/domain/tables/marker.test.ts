// Markers: what is not plain money shows as such, and is read back as what it is.
import type { Amount } from "../../../src/domain/amount";
import { markerOf, typeOfRow } from "../../../src/domain/tables/marker";

const base = { year: 2024, place: { file: "x", raw: "" } };
const amounts: [Amount, string][] = [
  [{ ...base, type: "money", cents: 1, raw: "1" }, ""],
  [{ ...base, type: "money", cents: 1, raw: "1", continuing: true }, "doorlopend"],
  [{ ...base, type: "pm", cents: null, raw: "p.m." }, "PM"],
  [{ ...base, type: "pm", cents: null, raw: "-PM", direction: "saving" }, "-PM"],
  [{ ...base, type: "tbd", cents: null, raw: "notk" }, "n.t.b."],
  [{ ...base, type: "percentage", cents: null, raw: "3%" }, "3%"],
  [{ ...base, type: "placeholder", cents: null, raw: "Xx" }, "Xx"],
  [{ ...base, type: "unsettled", cents: null, raw: "7.00", candidates: [] }, "te beoordelen"],
];

test.each(amounts)("%j shows as %s and comes back", (amount, marker) => {
  expect(markerOf(amount)).toBe(marker);
  expect(typeOfRow(amount.cents !== null, marker)).toBe(amount.type);
});

test("a filled-in amount wins over its marker; nothing at all is nil", () => {
  expect(typeOfRow(true, "te beoordelen")).toBe("money");
  expect(typeOfRow(false, " ")).toBeNull();
});
