// Reserve statements: what the document says is in a reserve, may be spent, or is left after its measures:
// as a list of years, as a table of its course, or in a sentence.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ReserveStatement } from "../../domain/measureSet";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf, precisionOf } from "../amounts/printedAmount";
import { scanTextAmounts, type TextAmount } from "../amounts/scanTextAmounts";
import type { AmountLedger } from "../amountLedger";
import type { SolvedTable } from "../reconcile/solveTable";
import type { MeasureSection } from "../sections/findMeasureSections";
import { placeIn, type SourceDocument, type SourceRow } from "../source";
import { findReserveMentions, nameOfPost, nameOfReserve, type ReserveMentions } from "./reserveNames";
import { reserveTables } from "./reserveTables";

const YEAR_ROW = /^[-*•·▪]?\s*(?:in\s+|voor\s+|jaar\s+)?((?:19|20)\d{2})\s*[:=–-]?\s+(.+?)\.?$/i;
const REMAINING =
  /\b(?:blijft|blijven|resteert|resteren|restant|resterend|over\s+(?:na|voor)|na (?:verwerking|aftrek|inzet)|worden hierdoor|nog beschikbaar)\b/i;
const BALANCE = /\b(?:stand|saldo|saldi|omvang|begint|bedraagt)\b/i;
const AVAILABLE = /\bbeschikba(?:ar|re)\b/i;

export function findReserveStatements(
  document: SourceDocument,
  sections: readonly MeasureSection[],
  tables: readonly { readonly solved: SolvedTable; readonly unit: number }[],
  ledger: AmountLedger,
  diagnostics: Diagnostic[],
): ReserveStatement[] {
  const outside = document.rows.filter(
    (row) => !sections.some((section) => section.first <= row.index && row.index < section.end),
  );
  const mentions = findReserveMentions(document);
  return [
    ...reserveTables(
      document,
      tables.map(({ solved, unit }) => {
        const { first, headingText } = solved.table;
        return { solved, unit, reserve: nameOfReserve(mentions, first) ?? headingText };
      }),
      ledger,
      diagnostics,
    ),
    ...yearLists(document, mentions, outside, ledger),
    ...sentences(document, mentions, outside, ledger),
  ];
}

function yearLists(
  document: SourceDocument,
  mentions: ReserveMentions,
  rows: readonly SourceRow[],
  ledger: AmountLedger,
): ReserveStatement[] {
  const found: ReserveStatement[] = [];
  let run: { row: SourceRow; year: number; raw: string }[] = [];
  const flush = (): void => {
    if (run.length >= 2) found.push(...statementsOf(document, mentions, run, ledger));
    run = [];
  };
  for (const row of rows) {
    const match = row.layout === "flow" ? YEAR_ROW.exec(row.text) : null;
    const printed = match?.[2] ? parsePrintedAmount(match[2]) : null;
    if (match?.[2] && printed?.type === "money" && printed.certain) {
      run.push({ row, year: Number(match[1]), raw: match[2] });
    } else flush();
  }
  flush();
  return found;
}

function statementsOf(
  document: SourceDocument,
  mentions: ReserveMentions,
  run: readonly { readonly row: SourceRow; readonly year: number; readonly raw: string }[],
  ledger: AmountLedger,
): ReserveStatement[] {
  const first = run[0]?.row.index ?? 0;
  const above = document.rows
    .slice(Math.max(0, first - 6), first)
    .map((row) => row.text)
    .join(" ");
  const kind = REMAINING.test(above) ? "remaining" : BALANCE.test(above) ? "balance" : "available";
  const reserve = nameOfReserve(mentions, first);
  if (reserve === null || !(REMAINING.test(above) || BALANCE.test(above) || AVAILABLE.test(above))) return [];
  const post = nameOfPost(above);
  return run.flatMap(({ row, year, raw }) => {
    const printed = parsePrintedAmount(raw);
    if (printed?.type !== "money") return [];
    const start = row.text.lastIndexOf(raw);
    const place = placeIn(row, raw);
    ledger.book({ row, start, end: start + raw.length, raw, place }, "read");
    const unit = printed.ownUnit ?? 1;
    const cents = centsOf(printed.number, unit) * (printed.negative ? -1 : 1);
    const precision = precisionOf(printed.number, unit);
    return [{ reserve, ...(post ? { post } : {}), year, cents, kind, place, precision } as const];
  });
}

const APPROXIMATION =
  /(?:\b(?<min>ruim|meer dan|minimaal|minstens|tenminste|ten minste)|\b(?<about>ongeveer|circa|ca\.?|rond(?: de)?|zo['’]n|nagenoeg|afgerond)|\b(?<max>bijna|maximaal|hoogstens|ten hoogste|krap))\s*$/i;

/** `Er is ruim € 2,4 mln beschikbaar`: a sentence outside the measures, in a document about a reserve. */
function sentences(
  document: SourceDocument,
  mentions: ReserveMentions,
  rows: readonly SourceRow[],
  ledger: AmountLedger,
): ReserveStatement[] {
  return rows.flatMap((row) => {
    if (row.layout !== "flow" || !AVAILABLE.test(row.text)) return [];
    const reserve = nameOfReserve(mentions, row.index + 1);
    if (reserve === null) return [];
    return scanTextAmounts(row.text).flatMap((amount) => {
      if (!isNear(row.text, amount) || amount.printed.type !== "money") return [];
      if (isSpentOrBudget(sentenceAround(document, row, amount))) return [];
      const unit = amount.printed.ownUnit ?? 1;
      const place = placeIn(row, row.text.slice(Math.max(0, amount.start - 12), amount.end).trim());
      ledger.book({ row, ...amount, place }, "read");
      const approximation = approximationOf(row.text.slice(0, amount.start));
      return [
        {
          reserve,
          year: null,
          cents: centsOf(amount.printed.number, unit),
          kind: "available" as const,
          place,
          precision: precisionOf(amount.printed.number, unit),
          ...(approximation ? { approximation } : {}),
        },
      ];
    });
  });
}

/** What is made available is spent, and an available budget is none of a reserve. */
function isSpentOrBudget(sentence: string): boolean {
  return GRANTS.test(sentence) || AVAILABLE_OTHER.test(sentence) || OF_BUDGET.test(sentence);
}

const GRANTS =
  /\bbeschikbaar\s+(?:te\s+)?(?:(?:ge)?stel|maken|gemaakt|komen|gekomen)|\b(?:stelt|stellen|stelde|stelden|maakt|maken)\b.*\bbeschikbaar\b/is;
/** `De beschikbare budgetten zijn € 38 mln`: the word tells of something else than money of a reserve. */
const AVAILABLE_OTHER =
  /\bbeschikbare\s+(?!(?:(?:incidentele|structurele|vrije|extra|resterende|totale)\s+)*(?:€|eur|\d|ruim|bijna|circa|ca\b|ongeveer|reserve|algemene|bestemmings|middelen|saldo|bedrag|ruimte|geld|stand|omvang))/i;
/** `Vanuit het scholingsbudget is € 20.000 beschikbaar`. */
const OF_BUDGET =
  /^(?!.*reserve).*\b(?:vanuit|uit|binnen|in|ten laste van)\s+(?:\S+\s+){0,3}\p{L}*(?:budget|krediet|subsidie|begroting)/isu;

/** The sentence around an amount, which may run over three lines. */
function sentenceAround(document: SourceDocument, row: SourceRow, amount: TextAmount): string {
  const flowText = (index: number): string => {
    const other = document.rows[index];
    return other?.layout === "flow" ? other.text : "";
  };
  const before = `${flowText(row.index - 1)} ${row.text.slice(0, amount.start)}`;
  const after = `${row.text.slice(amount.start)} ${flowText(row.index + 1)}`;
  return `${before.replace(/^.*[.;:]\s/su, "")}${after.replace(/[.;]\s.*$/su, "")}`;
}

function isNear(text: string, amount: TextAmount): boolean {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (/[.;]\s/.test(after.split(AVAILABLE)[0] ?? ""))
    return AVAILABLE.test(before.split(/[.;]\s/).pop() ?? "");
  return AVAILABLE.test(after) || AVAILABLE.test(before.split(/[.;]\s/).pop() ?? "");
}

function approximationOf(before: string): "min" | "about" | "max" | undefined {
  const groups = APPROXIMATION.exec(before.replace(/\s*(?:€|eur)\s*$/i, ""))?.groups;
  if (groups?.min) return "min";
  if (groups?.about) return "about";
  return groups?.max ? "max" : undefined;
}
