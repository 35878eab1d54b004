// Rows that a column of kinds divides (`Lasten`, `Baten`, `Saldo`), below a merged heading, in text, and with titles
// that wrap beside them: a saldo never counts beside what it adds.
import { readDocument } from "../../../src/documents/readDocument";

async function linesOf(name: string, text: string) {
  const result = await readDocument({ name, bytes: new TextEncoder().encode(text) });
  const { count } = result;
  expect(count.seen).toBe(count.read + count.asked + count.rejected);
  const measures = result.set?.measures ?? [];
  return measures.map(({ title, lines }) => [
    title,
    ...lines.map(({ kind, amounts }) => [kind, ...amounts.map(({ cents }) => (cents ?? 0) / 100_000)]),
  ]);
}

describe("a column of kinds", () => {
  it("is found below a heading that is merged over the titles too", async () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`;
    const html = `<p>Bedragen x € 1.000</p><table>
      <tr><th colspan=2>Maatregel</th><th>2026</th><th>2027</th></tr>
      <tr><td rowspan=3>Kade opknappen</td><td>Lasten</td><td>90</td><td>30</td></tr>
      ${row("Baten", "-20", "-5")}${row("Saldo", "70", "25")}
      <tr><td rowspan=3>Loods afstoten</td><td>Lasten</td><td></td><td>10</td></tr>
      ${row("Baten", "", "-40")}${row("Saldo", "", "-30")}</table>`;
    expect(await linesOf("a.html", html)).toEqual([
      ["Kade opknappen", ["investment", 90, 30], ["revenue", -20, -5]],
      ["Loods afstoten", ["investment", 10], ["revenue", -40]],
    ]);
  });

  const text = (...rows: string[]): string =>
    ["Overzicht (x € 1.000)", "", "Maatregel                          2026    2027", ...rows, ""].join("\n");

  it("stands behind wide gaps in text", async () => {
    const rows = text(
      "Kade opknappen       Lasten          90      30",
      "                     Baten          -20      -5",
      "                     Saldo           70      25",
      "Loods afstoten       Lasten           4      10",
      "                     Baten           -9     -40",
      "                     Saldo           -5     -30",
    );
    expect(await linesOf("a.txt", rows)).toEqual([
      ["Kade opknappen", ["investment", 90, 30], ["revenue", -20, -5]],
      ["Loods afstoten", ["investment", 4, 10], ["revenue", -9, -40]],
    ]);
  });

  it("has titles that wrap beside the rows of a run that its saldo proves", async () => {
    const rows = text(
      "Kade opknappen       Lasten          90      30",
      "langs de gracht      Baten          -20      -5",
      "                     Saldo           70      25",
      "Loods op het         Lasten           4      10",
      "oude terrein         Baten           -9     -40",
      "afstoten             Saldo           -5     -30",
    );
    expect(await linesOf("a.txt", rows)).toEqual([
      ["Kade opknappen langs de gracht", ["investment", 90, 30], ["revenue", -20, -5]],
      ["Loods op het oude terrein afstoten", ["investment", 4, 10], ["revenue", -9, -40]],
    ]);
  });

  it("leaves measures apart where no saldo says that they are one", async () => {
    const rows = text(
      "Kade opknappen       Lasten          90      30",
      "Havengeld            Baten          -20      -5",
      "Loods                Lasten           4      10",
      "Verhuur              Baten           -9     -40",
    );
    expect((await linesOf("a.txt", rows)).map(([title]) => title)).toEqual([
      "Kade opknappen",
      "Havengeld",
      "Loods",
      "Verhuur",
    ]);
  });

  it("lets a saldo below the kinds of a measure count nothing itself", async () => {
    const rows = text(
      "Kade opknappen",
      "Lasten                               90      30",
      "Netto                                70      25",
    );
    expect(await linesOf("a.txt", rows)).toEqual([["Kade opknappen", ["investment", 90, 30]]]);
  });
});
