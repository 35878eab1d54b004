// A table whose unit nobody states: when a unit far below it, or that of another table, could be meant for it.
import { readDocument } from "../../../src/documents/readDocument";

const csv = (below: string) =>
  new TextEncoder().encode(
    `Kosten\n\nMaatregel;2026;2027\nLoket;4500;9000\nBalie;1200;2500\n${";;\n".repeat(9)}${below}\n`,
  );

describe("a unit far from any table", () => {
  it("is asked", async () => {
    const { diagnostics } = await readDocument({ name: "a.csv", bytes: csv("Bedragen x € 1.000;;") });
    const [asked] = diagnostics.filter((one) => one.code === "import/unit-unclear");
    expect(asked?.question?.candidates.map((one) => one.cents)).toEqual([450_000, 450_000_000]);
  });

  it("is no question when nothing states one", async () => {
    const { diagnostics } = await readDocument({ name: "a.csv", bytes: csv("Concept;;") });
    expect(diagnostics.map((one) => one.code)).not.toContain("import/unit-unclear");
  });
});

describe("a table without a unit beside one in thousands", () => {
  const beside = (amount: string) =>
    new TextEncoder().encode(
      [
        "| Kosten (x € 1.000) | 2026 |",
        "| --- | --- |",
        "| Loket | 62 |",
        "",
        "Tekst.",
        "",
        "| Kosten | 2026 |",
        "| --- | --- |",
        `| Balie | ${amount} |`,
      ].join("\n"),
    );

  it.each([
    ["620", [62_000, 62_000_000]],
    ["62.000", undefined],
  ])("%s", async (amount, candidates) => {
    const { diagnostics } = await readDocument({ name: "a.md", bytes: beside(amount) });
    const [asked] = diagnostics.filter((one) => one.code === "import/unit-unclear");
    expect(asked?.question?.candidates.map((one) => one.cents)).toEqual(candidates);
  });
});

describe("a table that goes on from one in thousands", () => {
  const read = (caption: string, years: string) =>
    readDocument({
      name: "a.md",
      bytes: new TextEncoder().encode(
        [
          ...[
            "Tabel 4: kosten (x € 1.000)",
            "",
            "| Post | 2026 | 2027 |",
            "|---|---|---|",
            "| Loket | 62 | 60 |",
          ],
          ...["", "Tekst.", "", caption, "", `| Post | ${years} |`, "|---|---|---|", "| Balie | 31 | 30 |"],
        ].join("\n"),
      ),
    });
  const asked = async (caption: string, years: string) =>
    (await read(caption, years)).diagnostics.filter(({ code }) => code === "import/unit-unclear").length;

  it.each(["Tabel 4: kosten (vervolg)", "Vervolg tabel 4"])("has its unit: %s", async (caption) => {
    expect(await asked(caption, "2026 | 2027")).toBe(0);
    const { set } = await read(caption, "2026 | 2027");
    const cents = set?.measures.flatMap(({ lines }) =>
      lines.flatMap(({ amounts }) => amounts.map((one) => one.cents)),
    );
    expect(cents).toEqual([6_200_000, 6_000_000, 3_100_000, 3_000_000]);
  });

  it("is asked where nothing says that it goes on, or its columns are others", async () => {
    expect(await asked("Tabel 5: kosten", "2026 | 2027")).toBe(2);
    expect(await asked("Tabel 4: kosten (vervolg)", "2028 | 2029")).toBe(2);
  });
});
