// Signs behind the words of columns: `Lasten +` beside `Lasten -` says more or less of them, and no amount.
import type { HeadingColumn } from "./headingColumn";

const SIGNED = /^(.*\p{L})\s*\(?(\+|-\/-|[-–−])\)?$/u;

/** The columns with those signs in words, where the same word has both; a sign alone may be a dash. */
export function withSignsInWords(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const signed = columns.map((column) => {
    const [, word, sign] = SIGNED.exec(column.label) ?? [];
    return word === undefined ? null : { word: word.toLowerCase(), isMore: sign === "+" };
  });
  return columns.map((column, at) => {
    const own = signed[at];
    if (!own || !signed.some((other) => other?.word === own.word && other.isMore !== own.isMore))
      return column;
    return { ...column, label: `${column.label.replace(SIGNED, "$1")} ${own.isMore ? "hoger" : "lager"}` };
  });
}
