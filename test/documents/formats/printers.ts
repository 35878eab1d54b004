// The formats that a document of blocks can be printed in, by extension.
import type { CouncilDocument } from "./councilDocument";
import { printDocx } from "./printDocx";
import { printPdf } from "./printPdf";
import { printCsv, printHtml, printMarkdown } from "./printText";
import { printXlsx } from "./printXlsx";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const printers: Readonly<Record<string, (document: CouncilDocument) => Promise<Uint8Array>>> = {
  md: async (document) => utf8(printMarkdown(document)),
  html: async (document) => utf8(printHtml(document)),
  csv: async (document) => utf8(printCsv(document)),
  docx: printDocx,
  xlsx: printXlsx,
  pdf: (document) => printPdf(document),
};
