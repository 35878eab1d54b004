// Our part of reading a document against what the reader library itself takes, in the same run, and how both
// grow with ten times the text. `npm run bench`; prints medians in milliseconds and ratios.
import ExcelJS from "exceljs";
import Papa from "papaparse";
import { readMeasures } from "../src/documents/readMeasures";
import { readCsv } from "../src/documents/readers/csv/readCsv";
import { readDocx } from "../src/documents/readers/docx/readDocx";
import { walkXml } from "../src/documents/readers/ooxml/walkXml";
import { ZipPackage } from "../src/documents/readers/ooxml/zipPackage";
import { openPdf } from "../src/documents/readers/pdf/loadPdfjs";
import { addPage, noPages, outcomeOf } from "../src/documents/readers/pdf/readPdf";
import type { PdfTextItem } from "../src/documents/readers/pdf/textPiece";
import { ReaderTask } from "../src/documents/readers/readerTask";
import { readXlsx } from "../src/documents/readers/xlsx/readXlsx";
import type { SourceDocument } from "../src/documents/source";
import { type CouncilDocument, fictionalDocument } from "../test/documents/formats/councilDocument";
import { printDocx } from "../test/documents/formats/printDocx";
import { printPdf } from "../test/documents/formats/printPdf";
import { printCsv } from "../test/documents/formats/printText";
import { printXlsx } from "../test/documents/formats/printXlsx";
import { councilReport } from "./councilReport";

interface Times {
  /** The library's own extraction. */
  readonly library: number;
  /** What we do to get rows. */
  readonly rows: number;
  /** The rules that turn rows into measures. */
  readonly rules: number;
}

const RUNS = 3;
const task = () => new ReaderTask("bench");

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function rulesOn(document: SourceDocument): Promise<number> {
  return (await timed(() => readMeasures(document)))[0];
}

async function pdfTimes(bytes: Uint8Array): Promise<Times> {
  const opening = await openPdf(bytes);
  const [library, pages] = await timed(async () => {
    const pdf = await opening.task.promise;
    const found: [PdfTextItem[], { transform: number[]; height: number }][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      found.push([items.filter((item) => "str" in item), viewport]);
    }
    return found;
  });
  await opening.close();
  const [rows, outcome] = await timed(() => {
    const read = noPages();
    for (const [texts, viewport] of pages) addPage(read, texts, viewport);
    return outcomeOf(task(), read);
  });
  return { library, rows, rules: await rulesOn(outcome.document) };
}

/** Word and Excel: unpacking and parsing alone, and then all of it. */
async function packageTimes(
  bytes: Uint8Array,
  parts: readonly string[],
  read: typeof readDocx | typeof readXlsx,
): Promise<Times> {
  const [library] = await timed(async () => {
    const packed = new ZipPackage(task(), bytes, "bench");
    for (const part of parts) await walkXml(task(), packed, part, "bench", { open: () => undefined });
  });
  const [all, outcome] = await timed(() => read(task(), bytes));
  return { library, rows: Math.max(0, all - library), rules: await rulesOn(outcome.document) };
}

async function csvTimes(bytes: Uint8Array): Promise<Times> {
  const text = new TextDecoder().decode(bytes);
  const [library] = await timed(() => Papa.parse(text, { delimiter: ";" }));
  const [all, outcome] = await timed(() => readCsv(task(), text));
  return { library, rows: Math.max(0, all - library), rules: await rulesOn(outcome.document) };
}

function repeated(times: number): CouncilDocument {
  const [title, ...rest] = fictionalDocument.blocks;
  const copies = Array.from({ length: times }, (_, copy) =>
    rest.map((block) =>
      block.type === "heading"
        ? {
            ...block,
            text: block.text.replace(/(\d+):/, (_all, digit: string) => `${copy * 2 + Number(digit)}:`),
          }
        : block,
    ),
  ).flat();
  return { blocks: title ? [title, ...copies] : copies };
}

async function median(measure: () => Promise<Times>): Promise<Times> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure());
  const middle = (pick: (times: Times) => number) =>
    runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    library: middle((one) => one.library),
    rows: middle((one) => one.rows),
    rules: middle((one) => one.rules),
  };
}

const cases: [
  string,
  CouncilDocument,
  (document: CouncilDocument) => Promise<Uint8Array>,
  (bytes: Uint8Array) => Promise<Times>,
][] = [
  ["PDF, 10 pages of text and tables", councilReport(7), printPdf, pdfTimes],
  ["PDF, 100 pages of text and tables", councilReport(70), printPdf, pdfTimes],
  ["PDF, 10 pages of tables", repeated(24), printPdf, pdfTimes],
  ["PDF, 100 pages of tables", repeated(240), printPdf, pdfTimes],
  [
    "DOCX, 100 tables",
    repeated(50),
    printDocx,
    (bytes) => packageTimes(bytes, ["word/document.xml"], readDocx),
  ],
  [
    "DOCX, 1,000 tables",
    repeated(500),
    printDocx,
    (bytes) => packageTimes(bytes, ["word/document.xml"], readDocx),
  ],
  [
    "XLSX, 100 rows",
    repeated(6),
    printXlsx,
    (bytes) => packageTimes(bytes, ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"], readXlsx),
  ],
  [
    "XLSX, 1,000 rows",
    repeated(62),
    printXlsx,
    (bytes) => packageTimes(bytes, ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"], readXlsx),
  ],
  [
    "CSV, 1,000 rows",
    repeated(62),
    async (document) => new TextEncoder().encode(printCsv(document)),
    csvTimes,
  ],
];

await median(async () => pdfTimes(await printPdf(fictionalDocument)));
const results = new Map<string, Times>();
console.log("document                           library    rows   rules   ours/library   rows/library");
for (const [name, document, print, measure] of cases) {
  const bytes = await print(document);
  const times = await median(() => measure(bytes));
  results.set(name, times);
  const { library, rows, rules } = times;
  const columns = [library, rows, rules].map((value) => value.toFixed(1).padStart(8)).join("");
  const ratios = [(rows + rules) / library, rows / library].map((ratio) =>
    `${(ratio * 100).toFixed(0)} %`.padStart(14),
  );
  console.log(`${name.padEnd(34)}${columns} ${ratios.join(" ")}`);
}

for (const [small, large] of [
  ["PDF, 10 pages of text and tables", "PDF, 100 pages of text and tables"],
  ["PDF, 10 pages of tables", "PDF, 100 pages of tables"],
  ["DOCX, 100 tables", "DOCX, 1,000 tables"],
  ["XLSX, 100 rows", "XLSX, 1,000 rows"],
] as const) {
  const [one, ten] = [results.get(small), results.get(large)];
  if (!one || !ten) continue;
  const growth = (pick: (times: Times) => number) => (pick(ten) / pick(one)).toFixed(1);
  console.log(
    `${large} against ${small}: library x ${growth((times) => times.library)}, rows x ${growth((times) => times.rows)}, rules x ${growth((times) => times.rules)}`,
  );
}

const workbook = await printXlsx(repeated(62));
const [exceljs] = await timed(() => new ExcelJS.Workbook().xlsx.load(workbook.buffer as ArrayBuffer));
console.log(`for comparison: exceljs takes ${exceljs.toFixed(1)} ms to load the workbook of 1,000 rows`);
