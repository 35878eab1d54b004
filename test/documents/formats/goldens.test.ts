// Each golden case in Markdown, printed in other formats: what is read there is what the case says, or is asked, or is
// told to be left out. No format reads another amount without a word.
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
  readonly warnings: number;
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
    warnings: diagnostics.filter(({ severity }) => severity !== "info").length,
  };
}

const cases = readdirSync(CASES).filter((name) => {
  const path = join(CASES, name, "input.md");
  return existsSync(path) && /^\|/m.test(readFileSync(path, "utf8"));
});

describe.each(Object.entries(FORMATS))("golden cases as %s", (extension, print) => {
  it.each(cases)("%s", async (name) => {
    const text = readFileSync(join(CASES, name, "input.md"), "utf8");
    const printed = amountsIn(await readDocument({ name: "input.md", bytes: Buffer.from(text) }));
    const bytes = await print({ blocks: markdownBlocks(text) });
    const found = amountsIn(await readDocument({ name: `input.${extension}`, bytes }));
    expect([...found.settled].filter((one) => !printed.possible.has(one))).toEqual([]);
    const missing = [...printed.settled].filter((one) => !found.possible.has(one));
    if (missing.length > 0) expect(found.warnings).toBeGreaterThan(0);
  });
});
