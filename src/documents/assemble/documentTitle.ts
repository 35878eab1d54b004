// Title and organisation of a document, from what it says of itself.
import { codedRow } from "../sections/codedRow";
import { cleanTitle } from "../sections/findMeasureSections";
import type { SourceDocument, SourceRow } from "../source";
import { yearHeadingOf } from "../tables/yearHeading";

const SUBJECT = /^(?:onderwerp|betreft|titel)\s*:\s*(\S.{5,140})$/i;
const DECISION = /(?:in te stemmen|instemmen) met (?:de uitvoering van )?(?:het |de |een )?([^.;]{12,220})/i;
const GENERIC =
  /^(?:inhoud|inhoudsopgave|inleiding|aanleiding|samenvatting|bijlage|toelichting|voorgesteld besluit)/i;

/** The subject field, the first heading, or what the council is asked to agree with; the file name if nothing. */
export function documentTitle(document: SourceDocument, before: number): string {
  const top = document.rows.slice(0, before);
  for (const row of top.slice(0, 30)) {
    const subject = SUBJECT.exec(row.text)?.[1];
    if (subject) return cleanTitle(subject);
  }
  const heading = top.find((row) => row.heading !== undefined && !GENERIC.test(row.text));
  if (heading) return cleanTitle(heading.text);
  const slide = capitalTitle(document, before);
  if (slide) return slide;
  const first = firstLine(document, before);
  if (first) return first;
  const text = document.rows.map((row) => row.text).join(" ");
  const decision = DECISION.exec(text)?.[1];
  if (decision) return decisionTitle(decision);
  return document.file.replace(/\.[a-z0-9]+$/i, "");
}

/** What is agreed with, without the conditions that follow it. */
function decisionTitle(decision: string): string {
  const subject =
    decision.split(
      /,\s+(?=(?:voor de duur|conform|zoals|waarbij|onder|met|en te|gedekt|te dekken)\b)|\s\d\.\s/,
    )[0] ?? "";
  return cleanTitle(subject.charAt(0).toUpperCase() + subject.slice(1));
}

/** A first line that only says whose document it is. */
const ORGANISATION = /^[Gg]emeente(?:\s\p{Lu}[\p{L}-]+|\s(?:de|den|aan|het|op|en)){1,5}$/u;

/** Of a row that heads a table: the words before its years, unless they only head its columns. */
function titleWords(row: SourceRow): string {
  const columns = yearHeadingOf(row);
  if (!columns) return row.cells.length > 1 && row.layout === "grid" ? "" : row.text;
  const words = columns.filter((column) => column.kind === "text").map((column) => column.label);
  const text = words.join(" ").replace(/\s*\([^)]*(?:€|euro)[^)]*\)/gi, "");
  return COLUMNS.test(text) ? "" : text;
}

/** The heads of the columns of a table, and nothing else. */
const COLUMNS =
  /^(?:(?:nr|code|maatregel(?:en)?|voorstel(?:len)?|ombuiging(?:en)?|bezuiniging(?:en)?|omschrijving|onderwerp|programma|taakveld|post|aard|v\/n|i\/s|bedrag(?:en)?)(?:\s+|\.|$))+$/i;

/** A short first line that stands on its own. */
function firstLine(document: SourceDocument, before: number): string | null {
  const [row, next] = document.rows.filter((one, at) => at > 1 || !ORGANISATION.test(one.text));
  if (!row || before === 0 || GENERIC.test(row.text) || codedRow(row)) return null;
  const alone = row.text.split(/\s+/).length <= 9 && /^\p{Lu}/u.test(row.text) && !/[.,;:?!]$/.test(row.text);
  const words = titleWords(row);
  if (!alone || words === "" || /^\p{Ll}/u.test(next?.text ?? "")) return null;
  return cleanTitle(words);
}

/** A title slide: the first rows are one line in capitals with the line above it. */
function capitalTitle(document: SourceDocument, before: number): string | null {
  const at = document.rows.findIndex(
    (row) => /\p{Lu}{4}/u.test(row.text) && row.text === row.text.toUpperCase(),
  );
  const row = document.rows[at];
  if (!row || at > 2 || at >= before || GENERIC.test(row.text)) return null;
  const above = document.rows.slice(0, at).map((one) => one.text);
  return cleanTitle([...above, row.text].join(" "));
}

const NAME = "((?:[A-Z][\\p{L}'’-]+)(?:[\\s-](?:aan|den|de|op|en|[A-Z][\\p{L}'’-]+)){0,3})";
/** Who speaks: the college or council itself. */
const SPEAKER = new RegExp(
  `\\b(?:college van B\\s?&\\s?W|(?:college van )?burgemeester en wethouders|gemeenteraad|de raad)\\s+van\\s+(?:de\\s+)?(?:gemeente\\s+)?${NAME}`,
  "gu",
);
const MENTION = new RegExp(`\\b[Gg]emeente\\s+${NAME}`, "gu");

/** What every row that names a municipality, council or college has in it. */
const NAMES_SOMEONE = /gemeente|raad van|B\s?&\s?W|wethouders/iu;

/** The municipality that speaks in the document, or that it names clearly most; an empty string otherwise. */
export function organisationOf(document: SourceDocument): string {
  const speaker = namesIn(document, SPEAKER)[0];
  if (speaker) return `Gemeente ${speaker.name}`;
  const letterhead = document.rows.slice(0, 5).find((row) => ORGANISATION.test(row.text));
  if (letterhead) return cleanTitle(letterhead.text);
  const [most, next] = namesIn(document, MENTION);
  return most && most.count >= 2 && most.count > (next?.count ?? 0) ? `Gemeente ${most.name}` : "";
}

function namesIn(document: SourceDocument, pattern: RegExp): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of document.rows) {
    if (!NAMES_SOMEONE.test(row.text)) continue;
    for (const match of row.text.matchAll(pattern)) {
      const name = (match[1] ?? "").replace(/\s+(?:aan|den|de|op|en)$/u, "").trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
