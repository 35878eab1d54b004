// A council document as blocks, to be printed in any format. The content is fictional; the layout is that of
// the formats that municipalities use: a heading per measure and a table of years below it.
export type Block =
  | { readonly type: "heading"; readonly level: 1 | 2; readonly text: string }
  /** `newPage`: the first of a page. */
  | { readonly type: "paragraph"; readonly text: string; readonly newPage?: boolean }
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
