// Prose: a measure without a table whose amounts stand in sentences. They are always asked, with the reading
// that the words suggest: a sentence never says as surely as a cell what an amount is.
import type { Amount } from "../../domain/amount";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Line, LineKind } from "../../domain/measureSet";
import { centsOf } from "../amounts/printedAmount";
import { scanTextAmounts, type TextAmount } from "../amounts/scanTextAmounts";
import type { AmountLedger } from "../amountLedger";
import { placeIn, type SourceDocument, type SourceRow } from "../source";

const COST =
  /\b(?:kost(?:en|te)?|investering(?:en)?|uitgaven?|lasten|benodigd|nodig|bedraagt de inzet|inhuur)\b/gi;
const SAVING =
  /\b(?:lever(?:t|en)|opbrengst(?:en)?|bespa(?:art|ren|ring(?:en)?)|scheelt|voordeel|baten|bezuinig\w*|ombuig\w*|minder lasten|inkomsten)\b/gi;
/** A point ends a sentence when a capital follows: `2027 e.v. € 45.000` goes on. */
const SENTENCE_END = /[;!?]\s|\.\s+(?=\p{Lu})/gu;
const YEAR_BEFORE = /\b((?:19|20)\d{2})(?:\s*e\.?\s?v\.?)?\s*[:=]?\s*(?:€\s*)?$/;
const YEAR = /\b((?:19|20)\d{2})\b/g;

export interface ProseLines {
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines that a section's sentences suggest, all unsettled; `firstLine` is the index of the first in the measure. */
export function proseLines(
  document: SourceDocument,
  code: string,
  section: { readonly first: number; readonly end: number },
  ledger: AmountLedger,
): ProseLines {
  const byKind = new Map<LineKind, Amount[]>();
  for (const row of document.rows.slice(section.first, section.end)) {
    if (row.layout !== "flow") continue;
    const amounts = scanTextAmounts(row.text);
    for (const amount of amounts) {
      const found = suggest(row, amount, amounts);
      if (!found) continue;
      byKind.set(found.kind, [...(byKind.get(found.kind) ?? []), found.amount]);
      ledger.book({ row, ...amount, place: found.amount.place }, "asked");
    }
  }
  const lines = [...byKind].map(([kind, amounts]): Line => ({ kind, description: "", amounts }));
  const diagnostics = lines.flatMap((line, at) =>
    line.amounts.map((amount, index) => {
      const target = { code, line: at, amount: index };
      const candidates = amount.type === "unsettled" ? amount.candidates : [];
      const question = { target, candidates, input: "amount" as const };
      const data = { measure: code, year: amount.year, raw: amount.raw };
      return createDiagnostic("import/amount-in-text", amount.place, data, { question });
    }),
  );
  return { lines, diagnostics };
}

function suggest(
  row: SourceRow,
  amount: TextAmount,
  all: readonly TextAmount[],
): { kind: LineKind; amount: Amount } | null {
  if (amount.printed.type !== "money") return null;
  const kind = kindNear(row.text, amount);
  if (kind === null) return null;
  const cents = centsOf(amount.printed.number, amount.printed.ownUnit ?? 1);
  const year = yearNear(row.text, amount, all);
  const canonical = kind === "revenue" ? -cents : cents;
  const candidates = [{ year, cents: canonical, reason: "sentence" }];
  const place = placeIn(row, amount.raw);
  return { kind, amount: { year, raw: amount.raw, place, type: "unsettled", cents: null, candidates } };
}

/** The nearest word for costs or savings; one before the amount counts as nearer than one after it. */
function kindNear(text: string, amount: TextAmount): LineKind | null {
  const from = Math.max(
    0,
    ...[...text.slice(0, amount.start).matchAll(SENTENCE_END)].map((end) => end.index),
  );
  const ends = new RegExp(SENTENCE_END.source, "u").exec(text.slice(amount.end));
  const to = ends ? amount.end + ends.index : text.length;
  const distance = (pattern: RegExp): number =>
    Math.min(
      Infinity,
      ...[...text.matchAll(pattern)]
        .filter(({ index }) => from <= index && index < to)
        .map((match) =>
          match.index < amount.start ? amount.start - match.index : (match.index - amount.end) * 2,
        ),
    );
  const cost = distance(COST);
  const saving = distance(SAVING);
  if (cost === Infinity && saving === Infinity) return null;
  return cost <= saving ? "investment" : "revenue";
}

/** The year that stands nearest, and nearer to this amount than to another. */
function yearNear(text: string, amount: TextAmount, all: readonly TextAmount[]): number | null {
  const before = YEAR_BEFORE.exec(text.slice(0, amount.start))?.[1];
  if (before !== undefined) return Number(before);
  const gap = (at: number, one: TextAmount): number => (at < one.start ? one.start - at : at - one.end);
  const years = [...text.matchAll(YEAR)]
    .map((match) => ({ year: Number(match[1]), at: match.index }))
    .filter(({ at }) => all.every((other) => gap(at, amount) <= gap(at, other)))
    .sort((a, b) => gap(a.at, amount) - gap(b.at, amount));
  return years[0]?.year ?? null;
}
