// A council document as blocks, to be printed in any format. The content is fictional; the layout is that of
// the formats that municipalities use: a heading per measure and a table of years below it.
import type { MeasureSet } from "../../../src/domain/measureSet";

export type Block =
  | { readonly type: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] };

export interface CouncilDocument {
  readonly blocks: readonly Block[];
}

const YEARS = [2026, 2027, 2028, 2029];

/** Two measures with costs, savings and totals; gaps are empty cells. */
export const fictionalDocument: CouncilDocument = {
  blocks: [
    { type: "heading", level: 1, text: "Kadernota 2026 gemeente Zonnedijk" },
    { type: "paragraph", text: "De raad vroeg het college om voorstellen voor een sluitende begroting." },
    { type: "heading", level: 2, text: "Voorstel 1: Wijkteams op een eigen plek" },
    { type: "paragraph", text: "Het wijkteam krijgt een eigen ruimte in het dorpshuis. Bedragen in euro's." },
    {
      type: "table",
      rows: [
        ["Omschrijving", ...YEARS.map(String)],
        ["Kosten verbouwing", "125.000", "40.500", "", ""],
        ["Kosten personeel", "80.000", "80.000", "82.250", "84.000"],
        ["Opbrengsten verhuur", "", "-10.000", "-12.000", "-12.000"],
        ["Totaal", "205.000", "110.500", "70.250", "72.000"],
      ],
    },
    { type: "heading", level: 2, text: "Voorstel 2: Minder drukwerk" },
    { type: "paragraph", text: "Brieven gaan voortaan digitaal de deur uit, tenzij iemand papier wil." },
    {
      type: "table",
      rows: [
        ["Omschrijving", ...YEARS.map(String)],
        ["Kosten invoering", "15.000", "", "", ""],
        ["Besparing drukwerk", "-5.000", "-22.500", "-22.500", "-22.500"],
        ["Totaal", "10.000", "-22.500", "-22.500", "-22.500"],
      ],
    },
  ],
};

/** The amounts of a set as a document of our own: for trying other formats on real numbers. */
export function documentOfSet(set: MeasureSet): CouncilDocument {
  const blocks: Block[] = [{ type: "heading", level: 1, text: "Voorstellen" }];
  for (const [at, measure] of set.measures.entries()) {
    const rows = measure.lines.flatMap((line) => {
      const cells = set.years.map((year) => {
        const amount = line.amounts.find((one) => one.type === "money" && one.year === year);
        return amount?.type === "money" ? printed(amount.cents) : "";
      });
      return cells.some((cell) => cell !== "") ? [[wordOf(line.kind, line.description), ...cells]] : [];
    });
    if (rows.length === 0) continue;
    blocks.push({ type: "heading", level: 2, text: `Voorstel ${at + 1}: ${measure.title}` });
    blocks.push({ type: "table", rows: [["Omschrijving", ...set.years.map(String)], ...rows] });
  }
  return { blocks };
}

function wordOf(kind: string, label: string): string {
  const word = kind === "revenue" ? "Opbrengsten" : kind === "investment" ? "Investering" : "Kosten";
  return label.toLowerCase().startsWith(word.toLowerCase()) ? label : `${word} ${label}`.trim();
}

function printed(cents: number): string {
  const whole = Math.abs(Math.trunc(cents / 100)).toString();
  const rest = Math.abs(cents % 100);
  const decimals = rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`;
  return `${cents < 0 ? "-" : ""}${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")}${decimals}`;
}
