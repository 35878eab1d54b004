// Markdown of a golden case as the blocks of a document, so that the same content can be printed in other formats.
import type { Block } from "./councilDocument";

const RULE = /^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

/** Headings, paragraphs and tables in their order; emphasis is left out. */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] | null = null;
  for (const line of markdown.split("\n")) {
    const text = line.replace(/\*\*/g, "").replace(/\t/g, "    ").trim();
    if (text.startsWith("|")) {
      if (RULE.test(text)) continue;
      if (!rows) blocks.push({ type: "table", rows: (rows = []) });
      rows.push(cellsOf(text));
      continue;
    }
    rows = null;
    const heading = /^(#{1,6})\s+(.*)$/.exec(text);
    if (heading) blocks.push({ type: "heading", level: heading[1] === "#" ? 1 : 2, text: heading[2] ?? "" });
    else if (text !== "") blocks.push({ type: "paragraph", text });
  }
  return blocks;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
