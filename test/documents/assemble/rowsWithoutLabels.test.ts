// Amounts in several rows without a word beside them: nobody can tell whose they are.
import { readDocument } from "../../../src/documents/readDocument";

const read = (text: string) => readDocument({ name: "a.txt", bytes: new TextEncoder().encode(text) });

describe("rows without labels", () => {
  it("are rejected, and told for each column, when there are several", async () => {
    const rows = "\t1.000\t1.500\n\t-2.000\t-2.500\n\t3.000\t3.500\n";
    const result = await read(`Sluiten loket\n\n\t2026\t2027\n${rows}`);
    expect(result.set).toBeNull();
    expect(result.count).toMatchObject({ seen: 6, rejected: 6, reasons: { "table-not-understood": 6 } });
    const lines = result.diagnostics.filter(({ code }) => code === "import/row-rejected");
    expect(lines.map(({ place }) => place.line)).toEqual([4, 4]);
  });

  it("are of the measure above when there is one row", async () => {
    const result = await read("Sluiten loket (- is een voordeel)\n\n\t2026\t2027\n\t-1.000\t-1.500\n");
    const [measure] = result.set?.measures ?? [];
    expect(measure?.title).toContain("Sluiten loket");
    expect(measure?.lines.flatMap((one) => one.amounts.map(({ cents }) => cents))).toEqual([
      -100_000, -150_000,
    ]);
  });
});
