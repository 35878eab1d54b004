// Legends of signs: what they make of a minus, in the words of several municipalities; and text that is none.
import { statesSigns } from "../../../src/documents/words/signLegend";
import { readDocument } from "../../../src/documents/readDocument";

/** The canonical cents of a printed -1.000 under a legend. */
async function minusUnder(legend: string): Promise<number | null | undefined> {
  const csv = `${legend}\n\nMaatregel;2026;2027\nLoket;-1.000;-2.000\nBalie;3.000;4.000\n`;
  const { set } = await readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
  return set?.measures[0]?.lines[0]?.amounts[0]?.cents;
}

it.each([
  ["+ is nadeel, - is voordeel", -100_000],
  ["- is voordeel, + is nadeel", -100_000],
  ["(+ = nadeel; - = voordeel)", -100_000],
  ["+ is voordeel, - is nadeel", 100_000],
  ["Een plus is een voordeel en een min een nadeel", 100_000],
  ["Positief is voordelig, negatief is nadelig", 100_000],
])("%s", async (legend, cents) => {
  expect(await minusUnder(legend)).toBe(cents);
});

test.each([
  "(− = voordeel voor de begroting)",
  "Bedragen in euro's (minbedragen zijn nadelen)",
  "een minteken is een besparing",
  "een besparing heeft een minteken",
  "besparing tussen haakjes",
  "besparing = +",
  "(- = lagere lasten)",
])("%s is a legend", (text) => expect(statesSigns(text)).toBe(true));

test.each([
  "- Personeel: kosten 5.000",
  "Besparing - inkoop",
  "De kosten zijn € 5.000",
  "Besparing = -25.000",
])("%s is none", (text) => expect(statesSigns(text)).toBe(false));
