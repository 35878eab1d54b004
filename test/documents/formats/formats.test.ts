// The same document in every format gives the same amounts.
import { readDocument } from "../../../src/documents/readDocument";
import { amountsOf } from "./amountsOf";
import { fictionalDocument } from "./councilDocument";
import { printers } from "./printers";

const EXPECTED = [
  "1 investment 2026 12500000",
  "1 investment 2026 8000000",
  "1 investment 2027 4050000",
  "1 investment 2027 8000000",
  "1 investment 2028 8225000",
  "1 investment 2029 8400000",
  "1 revenue 2027 -1000000",
  "1 revenue 2028 -1200000",
  "1 revenue 2029 -1200000",
  "2 investment 2026 1500000",
  "2 revenue 2026 -500000",
  "2 revenue 2027 -2250000",
  "2 revenue 2028 -2250000",
  "2 revenue 2029 -2250000",
];

describe("one document in every format", () => {
  it.each(Object.entries(printers))("%s gives the same amounts", async (extension, print) => {
    const bytes = await print(fictionalDocument);
    const result = await readDocument({ name: `kadernota.${extension}`, bytes });
    expect(result.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
    expect(amountsOf(result)).toEqual(EXPECTED);
    expect(result.count.seen).toBe(result.count.read + result.count.asked + result.count.rejected);
  });
});
