// Changes to the text of a document that do not alter what it says: each with why. A change that would alter the
// meaning of some texts leaves those as they are.

export interface Transform {
  readonly name: string;
  readonly why: string;
  readonly apply: (text: string, random: () => number) => string;
  /** Years that the change adds to every year. */
  readonly laterBy?: number;
}

/** Lines of Markdown have cells: white space and other lines between them mean something there. */
const hasPipes = (text: string): boolean => /^\s*(?:[-*]\s+)?\|/m.test(text);
const notInMarkdown =
  (change: Transform["apply"]): Transform["apply"] =>
  (text, random) =>
    hasPipes(text) ? text : change(text, random);

/** Lines that state a unit hold a number that is no amount. */
const STATES_UNIT = /[x×*]\s*€?\s*1[. ]?000|\b1\.000(?:\.000)?\b/i;
const perLine = (text: string, change: (line: string) => string): string =>
  text
    .split("\n")
    .map((line) => (STATES_UNIT.test(line) ? line : change(line)))
    .join("\n");

/** Whole thousands that stand alone. */
const AMOUNT =
  /(?<![\d.,€\p{L}/(-])(-?)(\d{1,3}(?:\.\d{3})+)(?![\d.,\p{L}/)-])(?! ?(?:V|N|mln|miljoen|ton|%|€|euro)\b)/gu;
const NEGATIVE = /(?<=[\s|])-(\d[\d.,]*\d|\d)(?=\s|$)/g;

export const lines: readonly Transform[] = [
  {
    name: "other line ends",
    why: "Windows ends its lines so, and editors leave spaces behind.",
    apply: (text) => text.replace(/\n/g, "  \r\n"),
  },
  {
    name: "indent",
    why: "All lines stand farther right, by as much.",
    apply: notInMarkdown((text) => text.replace(/^(?=.*\S)/gm, "    ")),
  },
  {
    name: "no-break spaces",
    why: "A space that may not be broken is a space.",
    apply: (text, random) => text.replace(/(?<=\S) (?=\S)/g, () => (random() < 0.3 ? "\u00a0" : " ")),
  },
  {
    name: "text around it",
    why: "A letter around a document is no part of its tables.",
    apply: (text) =>
      `Geachte leden van de raad,\n\nIn de vergadering van 14 mei is gesproken over de wachttijd van 12 weken.\n\n${text}\n\nMet vriendelijke groet,\n\nnamens het college, telefoon 0412 345678\n`,
  },
];

export const signs: readonly Transform[] = [
  {
    name: "sign for minus",
    why: "Unicode's minus is a minus.",
    apply: (text) => text.replace(/(?<![\p{L}\d])-(?=\s?€?\s?\d)/gu, "−"),
  },
  {
    name: "en dash for minus",
    why: "Word makes a dash of a hyphen.",
    apply: (text) => text.replace(/(?<![\p{L}\d])-(?=\s?€?\s?\d)/gu, "–"),
  },
  {
    name: "-/- for minus",
    why: "Dutch accounts print a minus so; beside thousands with a space it would be one more sign to place.",
    apply: (text) =>
      perLine(text, (line) => (/\d \d{3}(?!\d)/.test(line) ? line : line.replace(NEGATIVE, "-/-$1"))),
  },
];

export const amounts: readonly Transform[] = [
  {
    name: "apostrophes between thousands",
    why: "A mark between groups of three digits.",
    apply: (text) => perLine(text, (line) => line.replace(AMOUNT, (amount) => amount.replace(/\./g, "’"))),
  },
];

export const years: readonly Transform[] = [
  {
    name: "three years later",
    why: "Every year moves, and with it the year of every amount.",
    apply: (text) =>
      /(?<![\d.,])(?:19|20)\d\d(?:\s?[-/–]\s?\d\d(?!\d)|\d)|['’]\d\d(?!\d)|\bt(?:\s?[-+]\s?\d)\b/.test(text)
        ? text
        : text.replace(/(?<![\d.,])(20[0-3]\d|19[89]\d)(?![\d]|[.,]\d)/g, (year) => String(Number(year) + 3)),
    laterBy: 3,
  },
];
