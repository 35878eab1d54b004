// Zip files made by hand: for files that no program would write.
import { zipSync } from "fflate";

/** A package of the parts given as text. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, level: 1 | 6 = 6): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? encoder.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file with this XML as its body. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  prologue = "",
): Uint8Array {
  return zipOf({
    "_rels/.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${prologue}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export interface SheetSource {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

/** An Excel file with these sheets; `formats` are number formats, for styles 1, 2, and so on. */
export function xlsxOf(
  sheets: readonly SheetSource[],
  formats: readonly string[] = [],
  texts: readonly string[] = [],
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (content: string) => `<Relationships xmlns="${RELATIONSHIPS}">${content}</Relationships>`;
  const entry = ({ name, state }: SheetSource, at: number) =>
    `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ""}/>`;
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("");
  const xfs = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("");
  return zipOf({
    "_rels/.rels": relations(relation("w", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => relation(`s${at}`, "worksheet", `worksheets/s${at}.xml`)).join("") +
        relation("st", "styles", "styles.xml") +
        relation("ss", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/workbook.xml": `<workbook xmlns="x" xmlns:r="r"><sheets>${sheets.map(entry).join("")}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="x"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="x">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/worksheets/s${at}.xml`,
        `<worksheet xmlns="x">${sheet.xml}</worksheet>`,
      ]),
    ),
  });
}
