// Reading `Effecten` back: each row one amount. What cannot be read stays visible as unsettled, never as 0.
import { parsePlace } from "../diagnostics/parsePlace";
import type { LedgerAmount } from "../ledger";
import type { LineKind } from "../measureSet";
import { cellCents, cellYear } from "./cell";
import { kindNames } from "./effectRows";
import type { Report, TableRow } from "./tableRow";
import { typeOfRow } from "./marker";

const kinds = new Map<string, LineKind>(
  Object.entries(kindNames).map(([kind, name]) => [name.toLowerCase(), kind as LineKind]),
);

export function readEffects(rows: readonly TableRow[], report: Report): readonly LedgerAmount[] {
  return rows.flatMap((row) => readEffect(row, report) ?? []);
}

function readEffect(row: TableRow, report: Report): LedgerAmount | null {
  const cents = cellCents(row.cell("Bedrag"));
  if (cents === undefined) report(row, "Bedrag");
  const type = cents === undefined ? "unsettled" : typeOfRow(cents !== null, row.text("Aanduiding"));
  if (type === null) return null;
  const year = cellYear(row.cell("Jaar"));
  if (year === null && row.text("Jaar") !== "") report(row, "Jaar");
  const kind = kinds.get(row.text("Regel").toLowerCase());
  if (kind === undefined && row.text("Regel") !== "") report(row, "Regel");
  return {
    set: row.text("Set"),
    code: row.text("Code"),
    kind: kind ?? "net",
    year,
    type,
    cents: cents ?? null,
    cover: row.text("Dekking"),
    counts: row.text("Telt mee").toLowerCase() !== "nee",
    description: row.text("Omschrijving"),
    ...natureOfRow(row.text("Aard").toLowerCase()),
    row: row.number - 1,
    place: parsePlace(row.text("Bron") || `Effecten, rij ${row.number}`, row.text("Gelezen als")),
  };
}

function natureOfRow(text: string): Pick<LedgerAmount, "nature"> {
  if (text === "structureel") return { nature: "structural" };
  return text === "incidenteel" ? { nature: "incidental" } : {};
}
