// Findings about a document as a whole: its unit and signs, codes and titles that differ between list and
// heading, measures without amounts, and PM that only the text mentions.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import { measureWithCode } from "../../domain/measureWithCode";
import { looseCode, titleSimilarity } from "../sections/measureCode";
import { coversCode } from "../sections/findMeasureSections";
import { placeIn, type SourceDocument } from "../source";
import { isAskedOf } from "../reconcile/rowAndParts";
import type { SolvedTable } from "../reconcile/solveTable";
import type { Collected } from "./collectMeasures";
import type { DraftMeasure } from "./draft";
import { programmeBudgets } from "./programmeBudgets";
import type { SignRules } from "./signConvention";
import type { TableUnit } from "./tableUnit";

export interface DocumentFacts {
  readonly set: MeasureSet;
  readonly units: readonly TableUnit[];
  readonly signs: SignRules;
  readonly collected: Collected;
  readonly drafts: readonly DraftMeasure[];
  readonly tables: readonly SolvedTable[];
}

export function findingsOfDocument(document: SourceDocument, facts: DocumentFacts): Diagnostic[] {
  return [
    ...unitFindings(facts),
    ...signFinding(document, facts),
    ...periodFindings(facts),
    ...parentFindings(facts),
    ...programmeBudgets(document, facts.set.title, facts.drafts, facts.tables),
    ...facts.collected.findings,
    ...codeFindings(facts),
    ...repeatedCodes(facts),
    ...withoutAmounts(facts),
    ...pmInText(document, facts),
  ];
}

function unitFindings({ units }: DocumentFacts): Diagnostic[] {
  const seen = new Set<string>();
  return units.flatMap(({ unit, phrase, place }) => {
    if (phrase === null || place === null || seen.has(phrase)) return [];
    seen.add(phrase);
    return [createDiagnostic("import/unit", place, { unit, phrase })];
  });
}

function signFinding(document: SourceDocument, { signs, set }: DocumentFacts): Diagnostic[] {
  const first = set.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts))[0];
  const told = signs.all.filter(({ place }) => place !== null || signs.all.length === 1);
  return told.map(({ place, convention }) =>
    createDiagnostic("import/sign", place ?? first?.place ?? { file: document.file, raw: "" }, {
      convention,
    }),
  );
}

/** A year that a table has from a sentence beside it. */
function periodFindings({ tables }: DocumentFacts): Diagnostic[] {
  const told = new Set<number>();
  return tables.flatMap(({ table: { periodFrom, columns } }) => {
    if (!periodFrom || told.has(periodFrom.index)) return [];
    told.add(periodFrom.index);
    const years = columns.flatMap(({ year, period }) => year ?? period ?? []);
    return [createDiagnostic("import/year-stated", periodFrom.place, { years, phrase: periodFrom.text })];
  });
}

/** Rows above the rows that they add, or seem to add; those that are asked have findings of their own. */
function parentFindings({ tables }: DocumentFacts): Diagnostic[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ row, parent }) => {
      if (!parent || isAskedOf(parent) || parent.rows.length === 0) return [];
      const data = { label: row.label, rows: parent.rows, is: parent.is };
      const severity = parent.is === "counts" ? {} : { severity: "info" as const };
      return [createDiagnostic("import/parent-row", row.place, data, severity)];
    }),
  );
}

function codeFindings({ collected }: DocumentFacts): Diagnostic[] {
  return collected.matches.flatMap(({ entry, section }): Diagnostic[] => {
    const related = [section.heading.place];
    if (!coversCode(section.code, entry.code)) {
      const data = {
        code: entry.code,
        contentsTitle: entry.title,
        headingTitle: `${section.code} ${section.title}`,
      };
      return [createDiagnostic("import/code-conflict", entry.place, data, { related })];
    }
    if (looseCode(entry.code) !== looseCode(section.code)) {
      const data = { code: section.code, codes: [entry.code], title: entry.title };
      return [createDiagnostic("import/code-merged", entry.place, data, { related })];
    }
    if (sameTitle(entry.title, section.title)) return [];
    const data = { code: section.code, listTitle: entry.title, headingTitle: section.title };
    const severity = titleSimilarity(entry.title, section.title) === 0 ? "warning" : "info";
    return [createDiagnostic("import/title-differs", entry.place, data, { related, severity })];
  });
}

/** Measures that print one code: all but the first have a number behind it (`B-1 (2)`). */
function repeatedCodes({ drafts }: DocumentFacts): Diagnostic[] {
  const again = new Map<string, DraftMeasure[]>();
  for (const draft of drafts) {
    const end = draft.code.lastIndexOf(" (");
    if (end < 0) continue;
    const code = draft.code.slice(0, end);
    const others = again.get(code);
    if (others) others.push(draft);
    else again.set(code, [draft]);
  }
  return drafts.flatMap((first) => {
    const others = again.get(first.code) ?? [];
    const [place, ...related] = others.map((other) => other.place);
    if (!place) return [];
    const data = { code: first.code, titles: [first, ...others].map(({ title }) => title) };
    return [createDiagnostic("import/code-repeated", place, data, { related: [first.place, ...related] })];
  });
}

function sameTitle(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  return (
    plain(one) === plain(other) ||
    (titleSimilarity(one, other) === 1 && Math.abs(one.length - other.length) < 4)
  );
}

function withoutAmounts({ drafts, set, tables }: DocumentFacts): Diagnostic[] {
  const empty = drafts.filter(
    ({ code, status }) => status === "uitgewerkt" && measureWithCode(set, code)?.lines.length === 0,
  );
  const isSpare = empty.some(({ section }) => section) && hasTableToSpare(drafts, tables);
  return empty.map(({ code, title, place, section }) => {
    const severity = section && isSpare ? { severity: "warning" as const } : {};
    return createDiagnostic("import/measure-without-amounts", place, { code, title }, severity);
  });
}

/** A table of no measure above all parts of measures, or two in one of them: one may be of a measure that has none. */
function hasTableToSpare(drafts: readonly DraftMeasure[], tables: readonly SolvedTable[]): boolean {
  const starts = [...new Set(tables.map(({ table }) => table.first))];
  const sections = drafts.flatMap(({ section }) => section ?? []);
  const own = drafts.filter(({ section }) => section === undefined).flatMap(({ lines }) => lines);
  const top = sections.reduce((least, { first }) => Math.min(least, first), Infinity);
  const isAbove = own.some(({ table }) => table.table.first < top);
  return (
    isAbove ||
    sections.some(({ first, end }) => starts.filter((start) => first <= start && start < end).length > 1)
  );
}

const PM_POST = /\bPM(?:[ -]?post)?\b|\bpro memorie\b|(?<![\p{L}.])p\.\s?m\.(?!\p{L})/u;

/** An amount that the text says is not known yet, behind what it is an amount of. */
const NOT_KNOWN =
  /\b(?:\p{L}*(?:kosten|lasten|uitgaven|baten|opbrengst(?:en)?|inkomsten|besparing(?:en)?|investering(?:en)?)|bedrag(?:en)?|effect(?:en)?)\b[^.;|]{0,40}?\b(n\.\s?t\.\s?b\.|(?:nader|nog) te bepalen)/iu;

/** A PM, or an amount to be determined, that the text announces while the table of the measure has none. */
function pmInText(document: SourceDocument, { drafts, set, tables }: DocumentFacts): Diagnostic[] {
  const inTable = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => row.source.index)));
  return drafts.flatMap((draft) => {
    const measure = measureWithCode(set, draft.code);
    if (!draft.section || !measure) return [];
    const types = measure.lines.flatMap((line) => line.amounts.map(({ type }) => type));
    if (types.includes("pm")) return [];
    const { first, end } = draft.section;
    return document.rows.slice(first, end).flatMap((row) => {
      const isText = row.layout === "flow" && !inTable.has(row.index) && !types.includes("tbd");
      const raw = PM_POST.exec(row.text)?.[0] ?? (isText ? NOT_KNOWN.exec(row.text)?.[1] : undefined);
      return raw ? [createDiagnostic("import/pm-in-text", placeIn(row, raw), { code: draft.code, raw })] : [];
    });
  });
}
