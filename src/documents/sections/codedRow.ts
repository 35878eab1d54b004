// Coded rows: a line that starts with the code of a measure. Whether it heads a section, stands in a list
// or is only running text is decided by the rules that use this.
import { rememberRow } from "../remember";
import type { SourceDocument, SourceRow } from "../source";
import { normaliseCode } from "./measureCode";
import { isPrintedYear } from "../words/printedYear";

export type CodeStyle = "keyword" | "letters" | "number";

export interface CodedRow {
  readonly row: SourceRow;
  readonly style: CodeStyle;
  readonly code: string;
  /** What follows the code on the same row. */
  readonly rest: string;
  /** True when a colon, point or dash stands between code and rest. */
  readonly separated: boolean;
}

const KEYWORD =
  /^(?:format\s+)?(voorstel|maatregel|project|ombuiging(?:s(?:maatregel|voorstel|optie))?|bezuiniging(?:s(?:maatregel|voorstel|optie))?|interventie|besparing(?:s(?:maatregel|optie|idee))?|dekkings(?:maatregel|voorstel|optie)|(?:zoek|denk|oplossings)richting|bouwsteen|wens|beslispunt|optie|actie|idee|initiatief|factsheet|fiche)\s*(?:nr\.?|nummer|no\.?)?\s*([A-Z]{1,2}\s?-?\s?\d{1,3}(?:\.\d{1,2})*[A-Za-z]?|\d{1,3}(?:\.\d{1,3})*\s?[a-zA-Z]?|[A-Z])(?=$|[\s:.)–-])\s*([:.)–—-]?)\s*(.*)$/iu;
const LETTERS =
  /^([A-Z]{1,2}(?=[\s-]{0,2}\d)|[A-Z]{3,4}(?=-?\d))\s?-?\s?(\d{1,3}(?:\.\d{1,2})*(?:\s?[-–]\s?\d{1,2}(?!\d))?)\s?([A-Z](?![A-Za-z]))?\s*([:.)–-])?\s+(\S.*)$/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)\s?([:.)]|[–-](?=\s))?\s+(\S.*)$/u;

/** The row as a coded row, or null. */
export const codedRow = rememberRow((row): CodedRow | null => {
  const text = row.text.replace(/^[-*•·▪]\s+/, "").trim();
  if (text.length > 240) return null;
  return keywordRow(row, text) ?? lettersRow(row, text) ?? numberRow(row, text);
});

function keywordRow(row: SourceRow, text: string): CodedRow | null {
  const match = KEYWORD.exec(text);
  if (!match) return null;
  const [, word = "", code = "", separator = "", rest = ""] = match;
  // "Besparing 555" is a row of a table; only words that name a measure may stand with their code alone.
  if (rest === "" && !/(?:voorstel|maatregel|project)$/i.test(word)) return null;
  if (rest !== "" && !/\p{L}{3}/u.test(rest)) return null; // values: `Besparing 10 PM 616`
  const separated = separator !== "" || rest === "";
  if (/^[a-z]$/.test(code)) return null;
  if (!separated && !/^[A-Z“‘"']|^\([^)]{3,60}\)\s*:?$/.test(rest)) return null;
  return { row, style: "keyword", code: normaliseCode(code).toUpperCase(), rest: rest.trim(), separated };
}

function lettersRow(row: SourceRow, text: string): CodedRow | null {
  const match = LETTERS.exec(text);
  if (!match) return null;
  const [, letters = "", number = "", suffix = "", separator = "", rest = ""] = match;
  if (!/\p{L}{2}/u.test(rest)) return null;
  const printed = text.slice(0, text.length - rest.length).replace(/[:.)–-]?\s*$/, "");
  return {
    row,
    style: "letters",
    code: normaliseCode(printed) || `${letters}${number}${suffix}`,
    rest: rest.trim(),
    separated: separator !== "",
  };
}

function numberRow(row: SourceRow, text: string): CodedRow | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, code = "", separator = "", rest = ""] = match;
  if (!/^["“‘'(]?\p{Lu}/u.test(rest) || !/\p{L}{3}/u.test(rest)) return null;
  if (isPrintedYear(code)) return null;
  return { row, style: "number", code, rest: rest.trim(), separated: separator !== "" };
}

const TITLED =
  /^(?:naam\s+)?(?:maatregel|voorstel|project|ombuiging|bezuiniging|titel|onderwerp)\s*:\s*(?!(?:re|fw|fwd|antw)\s*:)(\S.{3,140})$/iu;
/** Behind this word a few words without a capital are a title too; behind `Voorstel` they may be a sentence. */
const NAMES_MEASURE =
  /^(?:naam\s+)?maatregel\s*:\s*(?!(?:geen|zie|nog|idem|n\.?v\.?t)(?!\p{L}))\S[^.:;!?]{3,80}$/iu;
const NUMBERED =
  /^(?:nummer|nr\.?|code|volgnummer|volgnr\.?)\s*:?\s*([A-Z]{0,3}[.-]?\d{1,3}(?:\.\d{1,3})*[a-zA-Z]?)\s*$/i;
/** Right below the number of a form: elsewhere it describes anything. */
const DESCRIBED = /^omschrijving\s*:\s*(\S.{3,140})$/iu;

/** Forms that name their measure in a field (`Maatregel: ...`), numbered by another field or by their order. */
export function titledRows(document: SourceDocument): CodedRow[] {
  const found: CodedRow[] = [];
  for (const row of document.rows) {
    if (row.layout !== "flow") continue;
    const above = document.rows[row.index - 1];
    const isDescribed = above !== undefined && NUMBERED.test(above.text);
    const title = (TITLED.exec(row.text) ?? (isDescribed ? DESCRIBED.exec(row.text) : null))?.[1];
    if (title === undefined || !(/^["“‘']?\p{Lu}/u.test(title) || NAMES_MEASURE.test(row.text))) continue;
    const near = document.rows.slice(Math.max(0, row.index - 2), row.index + 4);
    const number = near.map((other) => NUMBERED.exec(other.text)?.[1]).find((code) => code !== undefined);
    found.push({
      row,
      style: "keyword",
      code: number ?? String(found.length + 1),
      rest: title,
      separated: true,
    });
  }
  return found;
}
