// A paragraph of Word as lines: a heading, text, or columns made with tabs.
import { plainText } from "../plainText";
import type { SourceBuilder } from "../sourceBuilder";
import type { ParagraphStyle } from "./docxStyles";

export interface DocxParagraph {
  text: string;
  style?: string;
  numberId?: string;
  level?: number;
  outline?: number;
  pageBreak: boolean;
}

export function addParagraph(
  builder: SourceBuilder,
  paragraph: DocxParagraph,
  style: ParagraphStyle,
  number: string,
): void {
  if (paragraph.pageBreak) builder.newSegment();
  const own = paragraph.outline !== undefined && paragraph.outline < 9 ? paragraph.outline + 1 : undefined;
  const heading = style.contents ? undefined : (own ?? style.heading);
  const lines = plainText(paragraph.text).split("\n");
  if (lines.every((line) => line.trim() === "")) {
    builder.blank();
    return;
  }
  lines.forEach((line, at) => {
    const text = at === 0 && number !== "" ? `${number} ${line.trim()}` : line;
    if (style.contents) builder.text(contentsEntry(text));
    else if (heading !== undefined) builder.text(text.replaceAll("\t", " "), { heading });
    else if (isColumns(text)) builder.grid(text.split("\t").map((cell, column) => ({ text: cell, column })));
    else builder.text(text);
  });
  if (heading !== undefined) builder.blank();
}

/** An entry of a table of contents as it is printed: dots between the title and its page. */
function contentsEntry(text: string): string {
  return text
    .trim()
    .replace(/\t(?=\s*\d+\s*$)/, " ........ ")
    .replaceAll("\t", " ");
}

/** Tabs that make columns: more than an indent, and more than a code before its text. */
function isColumns(text: string): boolean {
  const cells = text.split("\t").filter((cell) => cell.trim() !== "");
  return cells.length > 2 || (cells.length === 2 && /\d/.test(cells[1] ?? ""));
}
