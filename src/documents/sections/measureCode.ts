// Measure codes as documents print them (`A 1-3`, `C-4A`, `B7`, `10`, `2.1`), and when two of them are one.

/** A code as kept: as printed, without spaces. */
export function normaliseCode(printed: string): string {
  return printed
    .replace(/\s+/g, "")
    .replace(/[–—]/g, "-")
    .replace(/[.:)]+$/, "");
}

/** A code for comparing: letters and digits only. `A1-3` is no `A13`: a range keeps its hyphen. */
export function looseCode(code: string): string {
  const text = normaliseCode(code).toUpperCase();
  const range = /^([A-Z]*)-?(\d+)-(\d+)([A-Z]?)$/.exec(text);
  if (range) return `${range[1]}${range[2]}-${range[3]}${range[4]}`;
  return text.replace(/[^A-Z0-9.]/g, "");
}

/** The codes that a range such as `E1-2` stands for; the code itself when it is no range. */
export function codesInRange(code: string): string[] {
  const range = /^([A-Z]+)(\d+)-(\d+)$/.exec(looseCode(code));
  if (!range) return [looseCode(code)];
  const from = Number(range[2]);
  const to = Number(range[3]);
  if (to <= from || to - from > 20) return [looseCode(code)];
  return Array.from({ length: to - from + 1 }, (_, at) => `${range[1]}${from + at}`);
}

/** A title for comparing: what is the same in letters and digits is the same title. */
export function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}

/** Share of the words of the shorter title that the other title has too (0..1). */
export function titleSimilarity(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  return [...short].filter((word) => hasAlike(long, word)).length / short.size;
}

/** Words of the titles asked last: the same few are compared with each other many times. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 5_000;

function wordsOf(title: string): ReadonlySet<string> {
  const cached = known.get(title);
  if (cached) return cached;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = splitWords(title);
  known.set(title, words);
  return words;
}

function splitWords(title: string): ReadonlySet<string> {
  const plain = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return new Set((plain.match(/[a-z0-9]{3,}/g) ?? []).filter((word) => !STOP.has(word)));
}

const STOP = new Set(["van", "het", "een", "met", "voor", "naar", "door", "bij", "aan", "den", "der", "als"]);

function hasAlike(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return stem.length >= 5 && [...words].some((other) => other.startsWith(stem));
}
