// Prints a document as Markdown, HTML or CSV.
import type { CouncilDocument } from "./councilDocument";

export function printMarkdown({ blocks }: CouncilDocument): string {
  return blocks
    .map((block) => {
      if (block.type === "heading") return `${"#".repeat(block.level)} ${block.text}\n`;
      if (block.type === "paragraph") return `${block.newPage ? "\n\n\n" : ""}${block.text}\n`;
      const [head = [], ...rows] = block.rows;
      const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
    })
    .join("\n");
}

export function printHtml({ blocks }: CouncilDocument): string {
  const body = blocks.map((block) => {
    if (block.type === "heading") return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    if (block.type === "paragraph") {
      const style = block.newPage ? ' style="page-break-before: always"' : "";
      return `<p${style}>${escape(block.text)}</p>`;
    }
    const rows = block.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
    );
    return `<table>${rows.join("\n")}</table>`;
  });
  return `<!doctype html><html><head><title>x</title></head><body>\n${body.join("\n")}\n</body></html>`;
}

/** CSV knows no headings: every table is a block, with its heading in a row of its own. */
export function printCsv({ blocks }: CouncilDocument, delimiter = ";"): string {
  const quoted = (cell: string) => (cell.includes(delimiter) ? `"${cell}"` : cell);
  return blocks
    .flatMap((block) =>
      block.type === "table"
        ? [...block.rows.map((row) => row.map(quoted).join(delimiter)), ""]
        : [...(block.type === "paragraph" && block.newPage ? ["", "", ""] : []), quoted(block.text)],
    )
    .join("\r\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
