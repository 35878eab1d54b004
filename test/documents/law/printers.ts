// How blocks become text: each printer is a way in which text is copied or extracted from a document.
import type { Block } from "../formats/councilDocument";
import type { Truth } from "./truth";

export interface Printer {
  readonly name: string;
  /** True when columns survive, so that an empty cell stays visible. */
  readonly keepsColumns: boolean;
  readonly print: (blocks: readonly Block[], truth: Truth) => string;
}

type Rows = readonly (readonly string[])[];

function printer(name: string, keepsColumns: boolean, table: (rows: Rows) => string): Printer {
  return {
    name,
    keepsColumns,
    print: (blocks, { wrap }) =>
      `${blocks.map((block) => (block.type === "table" ? table(block.rows) : wrapped(block.text, wrap))).join("\n\n")}\n`,
  };
}

/** Text broken at a width, as mail and PDF do. */
function wrapped(text: string, width: number | null): string {
  if (width === null) return text;
  return text.split(" ").reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf("\n") + 1);
    if (last === "") return word;
    return `${lines}${last.length + word.length >= width ? "\n" : " "}${word}`;
  }, "");
}

function filled(row: readonly string[]): string[] {
  return row.filter((cell) => cell !== "");
}

const tabs = printer("tabs", true, (rows) => rows.map((row) => row.join("\t")).join("\n"));

/** Empty cells at the end of a row are gone, as many exports have it. */
const ragged = printer("tabs, short rows", true, (rows) =>
  rows.map((row) => row.join("\t").replace(/\t+$/, "")).join("\n"),
);

const markdown = printer("Markdown", true, (rows) => {
  const [head = "", ...body] = rows.map((row) => `| ${row.join(" | ")} |`);
  return [head, `|${rows[0]?.map(() => "---").join("|") ?? ""}|`, ...body].join("\n");
});

const laidOut = printer("laid out with spaces", true, (rows) => {
  const width = (at: number): number => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  const widest = Math.max(...(rows[0] ?? []).slice(1).map((_, at) => width(at + 1)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(widest + 3)))
        .join("")
        .trimEnd(),
    )
    .join("\n");
});

const flattened = printer("empty cells gone", false, (rows) =>
  rows.map((row) => filled(row).join(" ")).join("\n\n"),
);

const dense = printer("empty cells and blank lines gone", false, (rows) =>
  rows.map((row) => filled(row).join("  ")).join("\n"),
);

const vertical = printer("one cell a line", false, (rows) =>
  rows
    .map((row) =>
      filled(row)
        .map((cell) => `\t${cell}`)
        .join("\n"),
    )
    .join("\n\n"),
);

export const printers = { tabs, ragged, markdown, laidOut, flattened, dense, vertical };
