// Two tables side by side under one row of years: each row keeps its own label.
import { readDocument } from "../../../src/documents/readDocument";

async function amounts(csv: string): Promise<string[]> {
  const { set } = await readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
  return (set?.measures ?? []).flatMap(({ title, lines }) =>
    lines.map(
      ({ kind, amounts: own }) => `${title} ${kind} ${own.map((one) => (one.cents ?? 0) / 100).join(" ")}`,
    ),
  );
}

describe("tables side by side", () => {
  it("reads each with its own labels", async () => {
    const csv =
      "Kosten (in euro)\n\nMaatregel;2026;2027;;Maatregel;2026;2027\nLoket;1.000;2.000;;Zwembad;5.000;6.000\nBalie;3.000;4.000;;Museum;7.000;8.000\n";
    expect(await amounts(csv)).toEqual([
      "Loket investment 1000 2000",
      "Balie investment 3000 4000",
      "Zwembad investment 5000 6000",
      "Museum investment 7000 8000",
    ]);
  });

  it("keeps blocks that share their labels together, also with words between them", async () => {
    const csv =
      "Maatregel;Lasten 2026;Lasten 2027;Aard;Baten 2026;Baten 2027\nLoket;1.000;2.000;structureel;500;600\nBalie;3.000;4.000;incidenteel;700;800\n";
    expect(await amounts(csv)).toEqual([
      "Loket investment 1000 2000",
      "Loket revenue -500 -600",
      "Balie investment 3000 4000",
      "Balie revenue -700 -800",
    ]);
  });
});
