// Cells of a column of amounts with a remark beside the amount: read, or asked, and never passed over.
import { amountInColumn } from "../../../src/documents/amounts/amountInColumn";
import { readDocument } from "../../../src/documents/readDocument";

describe("a cell in a column of amounts", () => {
  it.each([
    ["25.000 (incidenteel)", "25000"],
    ["€ 25.000 per jaar", "25000"],
    ["-25.000 structureel", "25000"],
    ["25.000 (S)", "25000"],
    ["25.000 I", "25000"],
    ["€ 25.000/jr", "25000"],
    ["€ 25.000 (1)", "25000"],
  ])("%s is the amount", (text, digits) => {
    expect(amountInColumn(text)).toMatchObject({ type: "money", number: { digits } });
  });

  it.each([
    "ca. 25.000",
    "± 25.000",
    "max. € 25.000",
    "< 10.000",
    "25.000 - 30.000",
    "25.000 à 30.000",
    "25.000/30.000",
    "25.000 + PM",
    "10.000 per maand",
    "10.000 p.m.",
    "25 structureel",
    "idem",
    "„",
  ])("%s is asked", (text) => expect(amountInColumn(text)).toEqual({ type: "unreadable" }));

  it.each([
    ["PM (nadeel)", "cost"],
    ["PM V", "saving"],
    ["PM, voordeel volgt", "saving"],
    ["-/- PM", "minus"],
    ["PM +", "plus"],
    ["p.m. (zie bijlage)", null],
  ])("%s is a PM that goes %s", (text, direction) => {
    expect(amountInColumn(text)).toEqual({ type: "pm", direction });
  });

  it.each(["nog te bepalen door het college", "wordt onderzocht", "volgt"])("%s is not known yet", (text) =>
    expect(amountInColumn(text)).toEqual({ type: "tbd" }),
  );

  it.each(["zie bijlage", "3 fte", "PMD inzameling", "akkoord", "nogmaals"])("%s is a remark", (text) =>
    expect(amountInColumn(text)).toBeNull(),
  );
});

describe("the direction of a PM", () => {
  const table = (cells: string) =>
    `# Begroting\n\nEen positief bedrag is een voordeel.\n\n| Maatregel | 2026 | 2027 |\n|---|---|---|\n| 1 Loket | 10.000 | ${cells} |\n| 2 Balie | -4.000 | 5.000 |\n`;

  it.each([
    ["PM V", "saving"],
    ["PM (nadeel)", "cost"],
    ["+PM", "saving"],
    ["-PM", "cost"],
  ])("%s is a %s where positive is an advantage", async (text, direction) => {
    const { set } = await readDocument({ name: "a.md", bytes: new TextEncoder().encode(table(text)) });
    expect(set?.measures[0]?.lines[0]?.amounts[1]).toMatchObject({ type: "pm", year: 2027, direction });
  });
});
