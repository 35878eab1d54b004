// Names of reserves and of posts within them, as the text prints them: quoted or capitalised.
import type { SourceDocument } from "../source";

const RESERVE = [
  /["“‘'](algemene\s+reserve[^"”’']{0,40})["”’']/i,
  /\b((?:algemene|bestemmings|egalisatie|risico|saldi)\s?reserve(?:\s+(?:sociaal domein|grondexploitatie|grondbedrijf|[A-Z][\p{L}-]+(?:\s+[A-Z][\p{L}-]+)?))?)/iu,
  /\b(reserve\s+[A-Z][\p{L}-]+(?:\s+[A-Z]?[\p{L}-]+)?)/u,
];
const POST =
  /\bpost(?:en)?\s+["“‘']([^"”’']{3,60})["”’']|\bpost(?:en)?\s+([A-Z][\p{L}-]+(?:\s+[A-Z][\p{L}-]+){0,3})/u;

/** The reserve that the text before a row speaks of last; the first one in the document if there is none. */
export function nameOfReserve(document: SourceDocument, before: number): string | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const name = reserveIn(joined(document, at));
    if (name) return name;
  }
  for (let at = before; at < document.rows.length; at += 1) {
    const name = reserveIn(joined(document, at));
    if (name) return name;
  }
  return null;
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
