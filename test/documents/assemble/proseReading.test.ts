// What the words around an amount in a sentence suggest.
import { scanTextAmounts } from "../../../src/documents/amounts/scanTextAmounts";
import { readInSentence } from "../../../src/documents/assemble/proseReading";

function read(text: string, at = 0, before: number | null = null): unknown {
  const amounts = scanTextAmounts(text);
  const amount = amounts[at];
  if (!amount) throw new Error(`no amount ${at} in ${text}`);
  const reading = readInSentence(text, amount, amounts, null, before);
  return reading === null || reading === "cover"
    ? reading
    : [reading.kind, reading.year, ...(reading.doubtful ? ["doubtful"] : [])];
}

test.each([
  ["voor 2026 een budget van € 20.000 en voor 2027 een budget van € 15.000", 0, ["investment", 2026]],
  ["voor 2026 een budget van € 20.000 en voor 2027 een budget van € 15.000", 1, ["investment", 2027]],
  ["minder inhuur: € 35.000 per jaar vanaf 2026", 0, ["revenue", 2026]],
  ["de bezuiniging van € 90.000 in 2026 niet door te voeren", 0, ["revenue", 2026, "doubtful"]],
  ["te dekken door een onttrekking aan de reserve van € 50.000", 0, "cover"],
  ["De kosten zijn € 41 per uur", 0, null],
  ["Het terrein is gekocht voor € 80.000", 0, null],
] as const)("%s (%i)", (text, at, expected) => expect(read(text, at)).toEqual(expected));

test("a year after the amount before it", () => {
  expect(read("besparing 10.000 in 2026, daarna 20.000", 1, 2026)).toEqual(["revenue", 2027]);
});
