// Headings of a PDF: lines in clearly larger letters than the text. The largest letters are level 1. Where most
// of a document is tables in small letters, letters in which mostly sentences stand are text all the same.
import { type PageLine, textOfLine } from "./pageLine";

const LARGER = 1.15;
const MOST_CHARACTERS = 160;
/** A longer line is more likely to be part of a sentence. */
const LONGEST_HEADING = 80;

/** The level of a line, or undefined when it is text. */
export function headingLevels(lines: readonly PageLine[]): (line: PageLine) => number | undefined {
  const characters = new Map<number, number>();
  const inSentences = new Map<number, number>();
  for (const line of lines) {
    const size = rounded(line);
    const text = textOfLine(line);
    characters.set(size, (characters.get(size) ?? 0) + text.length);
    const isSentence = text.length > LONGEST_HEADING || /[.;]$/.test(text);
    if (isSentence) inSentences.set(size, (inSentences.get(size) ?? 0) + text.length);
  }
  const [body = 10] = [...characters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isText = (size: number): boolean => 2 * (inSentences.get(size) ?? 0) > (characters.get(size) ?? 0);
  const text = Math.max(body, ...[...characters.keys()].filter(isText));
  const sizes = [...characters.keys()].filter((size) => size >= text * LARGER).sort((a, b) => b - a);
  return (line) => {
    if (line.chunks.length !== 1 || textOfLine(line).length > MOST_CHARACTERS) return undefined;
    const rank = sizes.indexOf(rounded(line));
    return rank < 0 ? undefined : Math.min(rank + 1, 6);
  };
}

function rounded(line: PageLine): number {
  return Math.round(line.size * 2) / 2;
}
