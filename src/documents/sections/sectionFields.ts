// Section fields: what a format says about its measure in labelled fields (subject, who is responsible,
// how certain), on the same row or on the row below.
import type { SourceRow } from "../source";
import type { CodedRow } from "./codedRow";

export interface SectionFields {
  readonly subject?: string;
  /** Type or policy field that the heading names: `Voorstel 10: Versnelling`. */
  readonly domain?: string;
  readonly responsible?: string;
  readonly certainty?: string;
}

const SUBJECT =
  /^(?:(?:onderwerp|titel|naam (?:maatregel|voorstel|project)|maatregel|omschrijving maatregel)\s*:\s*|(?:onderwerp|titel)\s{2,})(\S.*)$/i;
const RESPONSIBLE =
  /^(?:portefeuillehouder|verantwoordelijke?|bestuurlijk trekker)\s*:\s*(.+?)(?:\s{2,}.*|\s+(?:ambtelijk|budgethouder)\b.*)?$/i;
const CERTAINTY =
  /^[·•▪\-\s]*(?:zekerheid|hardheid)(?: van (?:de )?(?:opbrengst|besparing|raming))?\s*:?\s*(.*)$/i;
const DOMAIN = /^(?:beleidsveld|programma|domein|portefeuille|thema)\s*:\s*(\S.*)$/i;

export function readSectionFields(rows: readonly SourceRow[], heading: CodedRow): SectionFields {
  const top = rows.slice(0, 8).map((row) => row.text);
  const subject = firstMatch(top, SUBJECT);
  const domain = firstMatch(top, DOMAIN) ?? (subject && heading.rest !== "" ? heading.rest : undefined);
  const responsible = firstMatch(top, RESPONSIBLE);
  const certainty = certaintyOf(rows);
  return {
    ...(subject ? { subject: subject.trim() } : {}),
    ...(domain ? { domain: domain.replace(/\s+/g, " ").trim() } : {}),
    ...(responsible ? { responsible: responsible.trim() } : {}),
    ...(certainty ? { certainty } : {}),
  };
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text.trim())?.[1];
    if (found) return found;
  }
  return undefined;
}

function certaintyOf(rows: readonly SourceRow[]): string | undefined {
  for (const [at, row] of rows.entries()) {
    const match = CERTAINTY.exec(row.text);
    if (!match) continue;
    const text = match[1]?.trim() || rows[at + 1]?.text.trim() || "";
    return text.length > 120 ? `${text.slice(0, 117)}...` : text;
  }
  return undefined;
}
