// Real council documents, when they are at hand: their tables printed in every format give the amounts that
// reading the text gave.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../src/documents/readDocument";
import { amountsOf } from "./amountsOf";
import { type CouncilDocument, documentOfSet } from "./councilDocument";
import { printDocx } from "./printDocx";
import { printPdf } from "./printPdf";
import { printCsv, printHtml, printMarkdown } from "./printText";
import { printXlsx } from "./printXlsx";

const folder = join(__dirname, "../../../../shared/documents");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
if (files.length === 0) console.warn(`no real documents in ${folder}: this suite is skipped`);

const utf8 = (text: string) => new TextEncoder().encode(text);
const formats: Record<string, (document: CouncilDocument) => Promise<Uint8Array> | Uint8Array> = {
  md: (document) => utf8(printMarkdown(document)),
  html: (document) => utf8(printHtml(document)),
  csv: (document) => utf8(printCsv(document)),
  docx: printDocx,
  xlsx: printXlsx,
  pdf: printPdf,
};

(files.length === 0 ? describe.skip : describe)("tables of real documents", () => {
  it.each(files)("%s reads the same in every format", async (name) => {
    const text = await readDocument({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
    if (!text.set) throw new Error(`${name} was not read`);
    const printed = documentOfSet(text.set);
    const expected = amountsOf(await readDocument({ name: "a.md", bytes: utf8(printMarkdown(printed)) }));
    for (const [extension, print] of Object.entries(formats)) {
      const result = await readDocument({ name: `a.${extension}`, bytes: await print(printed) });
      expect({ extension, amounts: amountsOf(result) }).toEqual({ extension, amounts: expected });
    }
  });
});
