// A code that the document prints for more than one section: whose amounts are whose, and that it is said.
import { readDocument } from "../../../src/documents/readDocument";

async function read(second: string) {
  const lines = [
    "Voorstellen gemeente Testdam",
    "",
    "B-1 Sport en spel",
    "\t2020\t2021",
    "Investering\t62.000\t10.000",
    "",
    second,
    "\t2020\t2021",
    "Investering\t60.000\t11.000",
  ];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { set, diagnostics } = await readDocument({ name: "set.txt", bytes });
  const cents = set?.measures.map(({ code, lines: all }) => [
    code,
    all.flatMap((line) => line.amounts.map((amount) => amount.cents)),
  ]);
  const repeated = diagnostics.filter(({ code }) => code === "import/code-repeated");
  return { cents, repeated };
}

it("leaves each section its own amounts, and says that the code is printed twice", async () => {
  const { cents, repeated } = await read("B-1 Wegen en bruggen");
  expect(cents).toEqual([
    ["B-1", [6_200_000, 1_000_000]],
    ["B-1 (2)", [6_000_000, 1_100_000]],
  ]);
  expect(repeated).toMatchObject([
    { severity: "warning", place: { line: 7 }, data: { titles: ["Sport en spel", "Wegen en bruggen"] } },
  ]);
});

it("takes a section with the same title for the rest of the first, and says so too", async () => {
  const { cents, repeated } = await read("B-1 Sport en spel (vervolg)");
  expect(cents?.[0]).toEqual(["B-1", [6_200_000, 1_000_000, 6_000_000, 1_100_000]]);
  expect(repeated).toHaveLength(1);
});

it("says nothing of codes that differ", async () => {
  const { repeated } = await read("B-2 Wegen en bruggen");
  expect(repeated).toEqual([]);
});
