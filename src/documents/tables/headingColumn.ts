// What the words over one column say: a year, years, a total, `structureel`, a letter, something else.
import { rememberText } from "../remember";
import type { SourceCell } from "../source";
import type { StartDate } from "../words/startDate";
import { isAmountColumn, isChangeColumn } from "./columnMeaning";
import { nearestYear } from "./openYears";

export type ColumnKind = "year" | "total" | "structural" | "letter" | "other-quantity" | "text" | "amount";

export interface HeadingColumn {
  readonly kind: ColumnKind;
  /** For a year column: the year as printed. */
  readonly year: number | null;
  /** `2024 e.v.`: the amount goes on in the years after. */
  readonly continuing: boolean;
  /** `2025 t/m 2027`: the years that the amounts are for; nobody says how they are spread. */
  readonly period?: readonly number[];
  /** `t/m 2026`, `na 2028`: of this year, or of others beyond the table too. */
  readonly isOpen?: true;
  /** When its amounts start, and whether they are said to last: the first year may have a part of them. */
  readonly starts?: StartDate & { readonly lasts: boolean };
  /** `Jaar 2`: years after the first, which the heading does not name. */
  readonly relative?: number;
  readonly label: string;
  /** Grid column, or null when only the order is known. */
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
}

/** The same column, whatever kind its cells have shown it to be. */
export function isSameColumn(one: HeadingColumn, other: HeadingColumn): boolean {
  return one.column === other.column && one.start === other.start;
}

const YEAR =
  /^(?:(?:(?:begroting|meerjarenbegroting|kadernota|perspectiefnota|voorjaarsnota)\s+(?:19|20)\d{2}\s*[-–,:]?\s*(?=jaarschijf)|begroot|begroting|begr\.?|besp\.?|opbr\.?|inv\.?|bez\.?|raming|jaar|jaarschijf|prognose|mjb|mjr|mj|jr|meerjaren(?:raming|begroting|perspectief)?|meerjarige?|korting(?:en)?|verlaging(?:en)?|verhoging(?:en)?|doorwerking|effect|bedrag|budget|lasten|baten|kosten|opbrengst(?:en)?|besparing|stand|primitief|saldo|incidentele?|structurele?|eenmalige?|extra|netto|verwachte?|geraamde?|ingeboekte?|krediet(?:en)?|kapitaallasten|investering(?:en)?|uitgaven|inkomsten|(?!woonlasten|minder)[a-zë]{3,}-?(?:lasten|kosten|baten|opbrengsten|inkomsten|uitgaven)|voordeel|nadeel|ombuiging(?:en)?|bezuiniging(?:en)?|taakstelling|incidenteel|structureel|wijziging|mutatie|bijstelling|(?:scenario|variant|alternatief|optie)\s+(?:[a-z]|\d{1,2}|[ivx]+)\s*[:–-]?|€|per|t\/m|vanaf)\s*)*\(?((?:19|20)\d{2})\)?\s*(?:\*+|[¹²³]|\d\))?\s*(e\.?\s?v\.?|en verder|en volgende(?: jaren)?|en later|ev|→|>|\+)?\s*(?:\(?[x×*]?\s*€?\s*(?:1\.000(?:\.000)?|mln|1000|k€)?\)?)?$/i;
/** Years from one to another. */
export const RANGE = /^\(?((?:19|20)\d{2})\s*(?:t\/m|tot en met|[-–/])\s*((?:19|20)\d{2})\)?\*?$/i;
const TOTAL =
  /^(?:totaa?l(?:en)?|som|saldo|cumulatief|cum\.?)(?:\s+(?:bedrag|kosten|lasten|effect|20\d\d\s*[-–]\s*20\d\d|\d+\s*jaar))*$/i;
const STRUCTURAL = /^(?:structureel|struct\.?|structurele? (?:effect|bedrag)|jaarlijks)$/i;
const LETTER =
  /^(?:voordeel\s?\/\s?nadeel|nadeel\s?\/\s?voordeel|voordelig\s?\/\s?nadelig|v\/n|n\/v|v of n|l\/b|b\/l|i\/s|s\/i|inc\.?\/str\.?|str\.?\/inc\.?)$/i;
const OTHER = /^(?:fte|formatie|aantal(?:\s.*)?|uren|%|percentage|m2)$/i;

/** One header cell as a column. */
export function headingColumn(
  text: string,
  { column, start, end }: Pick<SourceCell, "column" | "start" | "end">,
): HeadingColumn {
  return { ...headingWords(text), column, start, end };
}

/** `Inc. 2027`, `2027 S`: a year and whether its amounts last, in short. */
const OF_NATURE =
  /^(?:(inc(?:id)?|str(?:uct)?)\.?\s+)?((?:19|20)\d{2})(?:\s+\(?(i|s|inc(?:id(?:enteel)?)?|str(?:uct(?:ureel)?)?)\.?\)?)?$/i;

function inFull(all: string, before = "", year = "", behind = ""): string {
  if ((before === "") === (behind === "")) return all;
  return `${/^i/i.test(before + behind) ? "Incidenteel" : "Structureel"} ${year}`;
}

/** What the words of a header cell say. */
const headingWords = rememberText((text): Omit<HeadingColumn, "column" | "start" | "end"> => {
  const label = text
    .replace(/\*\*|__|(?<=\d)\s+\(?in (?:€|euro(?:['’]?s)?)\)?\s*$/gi, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’](\d{2})$/, "20$1")
    .replace(/^((?:19|20)\d{2})\s+(raming|prognose|begroting)$/i, "$2 $1")
    .replace(OF_NATURE, inFull);
  const open = mayHaveYear(label) ? YEAR.exec(nearestYear(label) ?? "") : null;
  const year = mayHaveYear(label) ? (open ?? YEAR.exec(label) ?? amountOfYear(label)) : null;
  const kind: ColumnKind =
    year || (mayHaveYear(label) && RANGE.test(label))
      ? "year"
      : TOTAL.test(label)
        ? "total"
        : STRUCTURAL.test(label)
          ? "structural"
          : LETTER.test(label)
            ? "letter"
            : OTHER.test(label)
              ? "other-quantity"
              : "text";
  return {
    kind,
    year: year ? Number(year[1]) : null,
    ...(open ? { isOpen: true as const } : {}),
    ...(year ? {} : periodOf(label)),
    continuing: Boolean(year?.[2]) || (year !== null && /\bvanaf\b/i.test(label)),
    label,
  };
});

/** `Kosten gemeente 2026`; not `Besparing kadernota 2026`, which may be the year of a document. */
function amountOfYear(label: string): RegExpExecArray | null {
  const found = /^\p{L}[\p{L} .-]{2,40} ((?:19|20)\d{2})$/u.exec(label);
  const words = label.slice(0, -5);
  return found && isAmountColumn(words) && !DOCUMENT.test(words) ? found : null;
}

const DOCUMENT = /nota|begroting|besluit|raad|rapport|rekening|akkoord|plan|circulaire|programma/i;

/** Budgets look a few years ahead: a longer period is that of a programme, or a number. */
const LONGEST_PERIOD = 10;

function periodOf(label: string): Pick<HeadingColumn, "period"> {
  const [, first, last] = RANGE.exec(label) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (!(length >= 2 && length <= LONGEST_PERIOD)) return {};
  return { period: Array.from({ length }, (_, at) => Number(first) + at) };
}

/** True when a text has something in it that can be a year, in full or as `'26`: without one it heads no columns. */
export function mayHaveYear(text: string): boolean {
  return /(?:19|20)\d{2}|['’]\d{2}/.test(text);
}

/** `Jaar` over a column of years: each stands below it with the amounts of its row. */
export function headsYears(text: string): boolean {
  return /^(?:(?:begrotings)?jaar|jaarschijf|jaartal)(?:\s*\([^()]*\))?$/i.test(text);
}

/** The year of a column, also where its word is one that years do not have before them (`Verschil 2026`). */
export function yearOfColumn({ year, label }: HeadingColumn): number | null {
  if (year !== null) return year;
  const [only, second] = label.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return only !== undefined && second === undefined ? Number(only) : null;
}

/** The year of a column of amounts: one of years, or one of what changes in a year. */
export function yearOfAmounts(column: HeadingColumn): number | null {
  return column.year ?? (isChangeColumn(column.label) ? yearOfColumn(column) : null);
}
