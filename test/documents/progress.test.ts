// The progress of an import goes on while the rules work on what was read.
import { readDocument } from "../../src/documents/readDocument";
import { fictionalDocument } from "./formats/councilDocument";
import { printXlsx } from "./formats/printXlsx";

const csv = () => new TextEncoder().encode("Maatregel;2026;2027\nLoket;1.000;2.000\nBalie;3.000;4.000\n");

it.each([
  ["a.csv", csv],
  ["a.xlsx", () => printXlsx(fictionalDocument)],
])("rises from nothing to all, also between the reading and the end (%s)", async (name, make) => {
  const seen: number[] = [];
  await readDocument({ name, bytes: await make() }, { onProgress: (fraction) => seen.push(fraction) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen[0]).toBe(0);
  expect(seen[seen.length - 1]).toBe(1);
  expect(seen.filter((fraction) => fraction > 0.8 && fraction < 1).length).toBeGreaterThan(2);
});
