// A unit far below a table: nobody knows whether it was meant for it.
import { readDocument } from "../../../src/documents/readDocument";

const csv = (below: string) =>
  new TextEncoder().encode(
    `Kosten\n\nMaatregel;2026;2027\nLoket;45;90\nBalie;12;25\n${";;\n".repeat(9)}${below}\n`,
  );

describe("a unit far from any table", () => {
  it("is asked", async () => {
    const { diagnostics } = await readDocument({ name: "a.csv", bytes: csv("Bedragen x € 1.000;;") });
    const [asked] = diagnostics.filter((one) => one.code === "import/unit-unclear");
    expect(asked?.question?.candidates.map((one) => one.cents)).toEqual([4_500, 4_500_000]);
  });

  it("is no question when nothing states one", async () => {
    const { diagnostics } = await readDocument({ name: "a.csv", bytes: csv("Concept;;") });
    expect(diagnostics.map((one) => one.code)).not.toContain("import/unit-unclear");
  });
});
