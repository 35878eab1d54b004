// Names of reserves and of posts within them, as the text prints them: quoted or capitalised.
import type { SourceDocument } from "../source";

const RESERVE = [
  /["“‘'](algemene\s+reserve[^"”’']{0,40})["”’']/i,
  /\b((?:algemene|bestemmings|egalisatie|risico|saldi)\s?reserve(?:\s+(?:sociaal domein|grondexploitatie|grondbedrijf|[A-Z][\p{L}-]+(?:\s+[A-Z][\p{L}-]+)?))?)/iu,
  /\b((?:bestemmings)?reserve\s+(?:sociaal domein|jeugd(?:hulp|zorg)?|wmo|participatie))\b/iu,
  /\b(reserve\s+[A-Z][\p{L}-]+(?:\s+[A-Z]?[\p{L}-]+)?)/u,
];
const POST =
  /\bpost(?:en)?\s+["“‘']([^"”’']{3,60})["”’']|\bpost(?:en)?\s+([A-Z][\p{L}-]+(?:\s+[A-Z][\p{L}-]+){0,3})/u;

/** Where a document names a reserve. */
export type ReserveMentions = readonly { readonly row: number; readonly name: string }[];

export function findReserveMentions(document: SourceDocument): ReserveMentions {
  return document.rows.flatMap((row) => {
    const near =
      /reserve/i.test(row.text) || /reserve/i.test(document.rows[row.index - 1]?.text.slice(-40) ?? "");
    const name = near ? reserveIn(joined(document, row.index)) : null;
    return name ? [{ row: row.index, name }] : [];
  });
}

/** The reserve that the text before a row names last; the first one in the document if there is none. */
export function nameOfReserve(mentions: ReserveMentions, before: number): string | null {
  return (mentions.findLast((mention) => mention.row < before) ?? mentions[0])?.name ?? null;
}

/** A row with the row above it: names wrap. */
function joined(document: SourceDocument, at: number): string {
  const row = document.rows[at];
  const above = document.rows[at - 1];
  return row ? `${above ? `${above.text.slice(-40)} ` : ""}${row.text}` : "";
}

function reserveIn(text: string): string | null {
  for (const pattern of RESERVE) {
    const name = pattern.exec(text)?.[1];
    if (name) return capitalised(name.replace(/\s+/g, " ").trim());
  }
  return null;
}

export function nameOfPost(text: string): string | null {
  const match = POST.exec(text);
  return (match?.[1] ?? match?.[2] ?? "").trim() || null;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
