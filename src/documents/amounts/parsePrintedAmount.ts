// From the text of one cell to a printed amount, or null when it is no amount at all.
// `unit` is the table's unit: a decimal point is certain in millions and a typing error in euros.
import { rememberText } from "../remember";
import {
  isTooLarge,
  type EffectLetter,
  type PmDirection,
  type PrintedAmount,
  type PrintedNumber,
} from "./printedAmount";

const NIL = /^(?:(?:€\s*)?-+|(?:€\s*)?[–—−]+|-{1,2}\/-{1,2}|nihil|geen|nvt|n\.?v\.?t\.?|n\.?a\.?)\.?$/i;
const PM =
  /^(?:€\s*)?([-–−+](?:\/[-–−+])?)?\s*(?:€\s*)?\(?(?:p\.?\s?m\.?|pro\s+memorie|pm[- ]?post)\)?(?:\s*([-–−+](?:\/[-–−+])?))?(?:\s*\(?([VN]|voordeel|nadeel|voordelig|nadelig)\)?)?\s*\*?$/i;
const TBD =
  /^(?:n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|n\.?o\.?t\.?k\.?|n\.?t\.?k\.?|nader (?:te bepalen|overeen te komen|uit te werken)|nog niet bekend|(?:nog )?onbekend|nog te bepalen|tbd|t\.b\.d\.)\.?$/i;
const PLACEHOLDER = /^(?:x{2,4}|\?{1,4}|\.{3,}|…|_{2,})$/i;
/** What a spreadsheet prints when a column is too narrow for its number. */
const TOO_NARROW = /^#{2,}$/;
/** A scanned number of which letters stand for digits: `12.5OO`. */
const LETTERS_FOR_DIGITS =
  /^(?:€\s*)?[-–−(]?\s*(?:€\s*)?(?=[\d.,]*[OolI])(?=\S*\d\S*\d)[\dOolI]{1,3}(?:[.,][\dOolI]{3})+\)?$/;
const PERCENTAGE = /^[-–−+]?\s*\d+(?:[.,]\d+)?\s*(?:%|procent)$/i;

const MONEY = new RegExp(
  "^(?:(?<before>[VN])\\s*(?=[-–−+€\\d]))?(?<open>\\()?\\s*" +
    "(?<sign1>[-–−+](?:\\s*/\\s*[-–−])?)?\\s*(?<currency>€|eur(?:o)?\\b\\.?)?\\s*(?<sign2>[-–−+](?:\\s*/\\s*[-–−])?)?\\s*(?<inner>\\()?" +
    "(?<number>\\d[\\d.,  '’]*\\d|\\d)" +
    "(?<ending>[,.]\\s?[-–−=]{1,2})?" +
    "\\s*(?<unit>mln\\b\\.?|miljoen\\b|mio\\b\\.?|m€|k\\b|dzd\\b\\.?|duizend\\b|ton\\b|mille\\b|mld\\b\\.?|miljard\\b)?" +
    "\\s*(?<euro>euro(?:'s)?\\b|eur\\b|€)?" +
    "\\s*(?<sign3>[-–−](?:\\s*/\\s*[-–−])?)?" +
    "\\s*(?<close>\\))?" +
    "\\s*(?:\\*{1,3}|[¹²³])?" + // `64¹ N`: the mark stands at the figure, before its letter
    "\\s*(?:\\(?(?<letter>[VN]|voordeel|nadeel|voordelig|nadelig)\\)?)?" +
    "\\s*(?<note>\\*{1,3}|[¹²³])?\\.?$",
  "iu",
);

/** The text of one cell as an amount; null when it is something else. */
export function parsePrintedAmount(cell: string, unit = 1): PrintedAmount | null {
  const parse = parsers.get(unit) ?? rememberText((text) => parseText(text, unit));
  parsers.set(unit, parse);
  return parse(cell);
}

/** One for each unit of a table. */
const parsers = new Map<number, (text: string) => PrintedAmount | null>();

function parseText(cell: string, unit: number): PrintedAmount | null {
  const text = cell.replace(/[\u00a0\u2007\u202f]/g, " ").trim();
  if (text === "" || NIL.test(text)) return { type: "nil" };
  const pm = PM.exec(text);
  if (pm) return { type: "pm", direction: pmDirection(pm[1] ?? pm[2], pm[3]) };
  if (TBD.test(text)) return { type: "tbd" };
  if (PERCENTAGE.test(text)) return { type: "percentage" };
  if (PLACEHOLDER.test(text)) return { type: "placeholder" };
  if (TOO_NARROW.test(text) || LETTERS_FOR_DIGITS.test(text)) return { type: "unreadable" };
  return parseMoney(text, unit);
}

function pmDirection(sign: string | undefined, letter: string | undefined): PmDirection {
  if (letter) return /^v/i.test(letter) ? "saving" : "cost";
  if (!sign) return null;
  return sign.startsWith("+") ? "plus" : "minus";
}

function parseMoney(cell: string, unit: number): PrintedAmount | null {
  const text = cell.includes("(") ? cell : cell.replace(/(\d)\s\d\)$/, "$1"); // `30.000 2)`: a note
  const groups = MONEY.exec(text)?.groups;
  if (!groups?.number) return null;
  if (groups.open && groups.inner) return null;
  const open = groups.open ?? groups.inner;
  if (Boolean(open) !== Boolean(groups.close)) return null;
  const signs = [groups.sign1, groups.sign2, groups.sign3].filter((sign) => sign !== undefined);
  if (signs.length > 1) return null;
  const ownUnit = groups.unit ? unitOfWord(groups.unit) : null;
  const negative = signs.some((sign) => sign !== "+") || Boolean(open);
  if (groups.before && groups.letter) return null;
  const word = groups.before ?? groups.letter;
  const letter = word ? (word[0]?.toUpperCase() as EffectLetter) : null;
  const readings = readNumber(groups.number.trim(), ownUnit ?? unit);
  if (readings.length === 0) return null;
  if (readings.some((one) => isTooLarge(one, ownUnit ?? 1))) return { type: "unreadable" };
  const [only, second] = readings;
  if (!only || second) return { type: "malformed", readings, negative, letter, ownUnit };
  const certain =
    Boolean(groups.currency ?? groups.euro ?? groups.ending ?? ownUnit) || /[.,]/.test(groups.number);
  return {
    type: "money",
    number: only,
    negative,
    signed: signs.length > 0 || Boolean(open),
    letter,
    ownUnit,
    certain,
  };
}

/** Euros that a unit word stands for. */
export function unitOfWord(word: string): number {
  if (/^(?:mld|miljard)/i.test(word)) return 1_000_000_000;
  if (/^ton/i.test(word)) return 100_000;
  return /^(?:k|dzd|duizend|mille)/i.test(word) ? 1_000 : 1_000_000;
}

/** All readings that a printed number allows; one when it is well formed. */
function readNumber(printed: string, unit: number): PrintedNumber[] {
  // Thousands have one kind of separator: `100.000 100.000` is two numbers, of two cells perhaps.
  if (/[\s'’]/.test(printed) && /\.\d{3}(?!\d)/.test(printed)) return [];
  const text = printed.replace(/[\s'’]/g, (separator, at: number) =>
    /^\d{3}(?!\d)/.test(printed.slice(at + separator.length)) ? "." : "?",
  );
  if (text.includes("?")) return [];
  const commas = text.split(",").length - 1;
  if (commas > 1) return /^\d{1,3}(?:,\d{3})+$/.test(text) ? [whole(text)] : [];
  const [integer = "", decimals] = text.split(",");
  if (decimals !== undefined) return readWithComma(integer, decimals, unit);
  return readPoints(integer, unit);
}

function readWithComma(integer: string, decimals: string, unit: number): PrintedNumber[] {
  if (decimals.includes("."))
    return /^\d{3}\.\d{1,2}$/.test(decimals) && !integer.includes(".")
      ? [decimal(integer + decimals.slice(0, 3), decimals.slice(4))]
      : [];
  const bases = readPoints(integer, 1).filter((base) => base.decimals === 0);
  // Nobody prints five decimals: that is a computed cell, printed in full by the Excel reader.
  const wellFormed =
    bases.length === 1 && (decimals.length <= 2 || decimals.length === 5 || unit >= 1_000_000);
  const readings = bases.map((base) => decimal(base.digits, decimals, base.reason));
  if (wellFormed) return readings;
  if (decimals.length === 3 && !integer.includes(".")) {
    return [whole(`${integer}${decimals}`, "comma-as-thousands"), ...readings];
  }
  return readings.length > 1 ? readings : [...readings, whole(`${integer}${decimals}`, "comma-as-thousands")];
}

function readPoints(text: string, unit: number): PrintedNumber[] {
  const parts = text.split(".");
  const [first = "", ...rest] = parts;
  if (parts.some((part) => part === "")) return [];
  if (rest.length === 0) return [whole(first)];
  const last = rest[rest.length - 1] ?? "";
  const middle = rest.slice(0, -1);
  if (first.length <= 3 && first !== "0" && rest.every((part) => part.length === 3)) return [whole(text)];
  if (rest.length === 1 && unit >= 1_000 && last.length <= 2) return [decimal(first, last)];
  if (rest.length === 1 && first === "0" && last.length === 3 && unit >= 1_000) return [decimal(first, last)];
  const readings: PrintedNumber[] = [];
  if (last.length < 3 && middle.every((part) => part.length === 3) && first.length <= 3) {
    readings.push(whole(`${parts.slice(0, -1).join("")}${last.padEnd(3, "0")}`, "missing-zeros"));
    if (last.length <= 2) readings.push(decimal(parts.slice(0, -1).join(""), last, "decimal-point"));
    return readings;
  }
  const joined = parts.join("");
  readings.push(whole(joined, "misplaced-point"));
  const repaired = [first, ...rest.map((part) => part.slice(0, 3).padEnd(3, "0"))].join("");
  if (repaired !== joined) readings.push(whole(repaired, "digits-per-group"));
  else if (last.length <= 2) readings.push(decimal(parts.slice(0, -1).join(""), last, "decimal-point"));
  else readings.push(whole(`${joined}000`, "missing-zeros"));
  return readings;
}

function whole(text: string, reason = "as-printed"): PrintedNumber {
  return { digits: text.replace(/[^\d]/g, ""), decimals: 0, reason };
}

function decimal(integer: string, decimals: string, reason = "as-printed"): PrintedNumber {
  return { digits: integer.replace(/[^\d]/g, "") + decimals, decimals: decimals.length, reason };
}
