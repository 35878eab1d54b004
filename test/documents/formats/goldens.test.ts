// Each golden case in Markdown, printed in other formats: what is read there is what the case says, or is asked, or is
// told to be left out, at its own place. No format reads another amount without a word.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportResult } from "../../../src/domain/importResult";
import { readDocument } from "../../../src/documents/readDocument";
import { markdownBlocks } from "./markdownBlocks";
import { printDocx } from "./printDocx";
import { printPage } from "./printPage";
import { printXlsx } from "./printXlsx";

const CASES = join(__dirname, "..", "cases");
const FORMATS = { docx: printDocx, xlsx: printXlsx, pdf: printPage } as const;

interface Amounts {
  /** Year and cents of the amounts that count without an answer: one without a year does not. */
  readonly settled: ReadonlySet<string>;
  /** The same of everything that may count after one. */
  readonly possible: ReadonlySet<string>;
  /** As printed, without spaces, of those that count: by year and cents. */
  readonly raws: ReadonlyMap<string, string>;
  /** What the warnings are at or about, without spaces. */
  readonly told: readonly string[];
}

function amountsIn({ set, diagnostics }: ImportResult): Amounts {
  const all = (set?.measures ?? []).flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts));
  const settled = all.flatMap((one) =>
    one.type === "money" && one.cents !== 0 && one.year !== null ? [`${one.year} ${one.cents}`] : [],
  );
  const asked = all.flatMap((one) =>
    one.type === "unsettled" ? one.candidates.map(({ year, cents }) => `${year} ${cents}`) : [],
  );
  return {
    settled: new Set(settled),
    possible: new Set([...settled, ...asked]),
    raws: new Map(all.map((one) => [`${one.year} ${one.cents}`, withoutSpaces(one.raw)])),
    told: diagnostics
      .filter(({ severity }) => severity !== "info")
      .map(({ place, data }) => withoutSpaces(`${place?.raw} ${JSON.stringify(data)}`)),
  };
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s*]/g, "");
}

/** Its tables are those that markdownBlocks knows: each row starts with a bar, each cell is of one line. */
function hasPlainTables(text: string): boolean {
  return /^\|/m.test(text) && !/^[^|\n]+\||<br/m.test(text);
}

const cases = readdirSync(CASES).filter((name) => {
  const path = join(CASES, name, "input.md");
  return existsSync(path) && hasPlainTables(readFileSync(path, "utf8"));
});

describe.each(Object.entries(FORMATS))("golden cases as %s", (extension, print) => {
  it.each(cases)("%s", async (name) => {
    const text = readFileSync(join(CASES, name, "input.md"), "utf8");
    const printed = amountsIn(await readDocument({ name: "input.md", bytes: Buffer.from(text) }));
    const bytes = await print({ blocks: markdownBlocks(text) });
    const found = amountsIn(await readDocument({ name: `input.${extension}`, bytes }));
    expect([...found.settled].filter((one) => !printed.possible.has(one))).toEqual([]);
    const missing = [...printed.settled].filter((one) => !found.possible.has(one));
    const untold = missing.filter(
      (one) => !found.told.some((told) => told.includes(printed.raws.get(one) ?? "")),
    );
    expect(untold).toEqual([]);
  });
});
