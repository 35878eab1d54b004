// Which format a file has: by what is in it first, by its extension only where text looks alike.
import { type BinaryFormat, FILE_EXTENSIONS, type TextFormat } from "./fileExtensions";
import { looksDelimited } from "./readers/csv/looksDelimited";
import { decodeText } from "./readers/decodeText";
import { readZipDirectory } from "./readers/ooxml/zipDirectory";

export type Detected =
  | { readonly type: "text"; readonly format: TextFormat; readonly text: string }
  | { readonly type: "binary"; readonly format: BinaryFormat }
  | { readonly type: "refused"; readonly code: "file/encrypted" | "file/binary" | "file/empty" }
  | { readonly type: "refused"; readonly code: "file/unsupported"; readonly extension: string }
  | { readonly type: "refused"; readonly code: "file/unreadable"; readonly format: string };

export function extensionOf(name: string): string {
  return /\.([^.\s/\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** True when the extension promises another format than was found; plain text may be called anything. */
export function isWrongExtension(name: string, format: TextFormat | BinaryFormat): boolean {
  const extension = extensionOf(name);
  if (extension === "" || format === "text" || format === "markdown")
    return format === "text" && isOffice(extension);
  const promised = FILE_EXTENSIONS[extension];
  if (promised === "text" && (format === "csv" || format === "html")) return false;
  return promised !== format;
}

function isOffice(extension: string): boolean {
  return (
    ["pdf", "docx", "xlsx"].includes(FILE_EXTENSIONS[extension] ?? "") || /^(?:doc|xls)$/.test(extension)
  );
}

export function detectFormat(name: string, bytes: Uint8Array): Detected {
  if (bytes.length === 0) return { type: "refused", code: "file/empty" };
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  if (start.includes("%PDF-")) return { type: "binary", format: "pdf" };
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return detectZip(name, bytes);
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"))
    return detectCompound(name, bytes);
  if (start.startsWith("{\\rtf")) return { type: "refused", code: "file/unsupported", extension: "rtf" };
  const text = decodeText(bytes);
  if (text === null) return { type: "refused", code: "file/binary" };
  if (text.trim() === "") return { type: "refused", code: "file/empty" };
  if (
    /^\s*<\?xml[^>]*\?>\s*(?:<\?mso|<Workbook|<w:wordDocument|<pkg:|<office:document)/.test(
      text.slice(0, 1_000),
    )
  ) {
    return { type: "refused", code: "file/unsupported", extension: "xml" };
  }
  if (/^\s*MIME-Version:/i.test(text)) return { type: "refused", code: "file/unsupported", extension: "mht" };
  return { type: "text", format: textFormat(name, text), text };
}

function textFormat(name: string, text: string): TextFormat {
  const start = text.slice(0, 4_000).replace(/^\ufeff/, "");
  const extension = extensionOf(name);
  if (/^\s*\{\s*"/.test(start)) return "json";
  if (/^Version:\d[\s\S]{0,400}?StartHTML:/.test(start)) return "html";
  if (
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div|p|h[1-6]|span)\b/i.test(
      start,
    )
  )
    return "html";
  const promised = FILE_EXTENSIONS[extension];
  if (promised === "json" || promised === "html" || promised === "csv" || promised === "markdown")
    return promised;
  return looksDelimited(text) ? "csv" : "text";
}

function detectZip(name: string, bytes: Uint8Array): Detected {
  const entries = readZipDirectory(bytes);
  const extension = extensionOf(name);
  if (!entries) {
    const format =
      FILE_EXTENSIONS[extension] === "xlsx" ? "XLSX" : FILE_EXTENSIONS[extension] === "docx" ? "DOCX" : "ZIP";
    return { type: "refused", code: "file/unreadable", format };
  }
  const names = [...entries.keys()];
  if (names.some((part) => /^word\/document\w*\.xml$/i.test(part))) return { type: "binary", format: "docx" };
  if (names.some((part) => /^xl\/workbook\w*\.xml$/i.test(part))) return { type: "binary", format: "xlsx" };
  const known = names.some((part) => part.startsWith("ppt/"))
    ? "pptx"
    : names.includes("xl/workbook.bin")
      ? "xlsb"
      : names.includes("content.xml")
        ? openDocument(bytes)
        : "zip";
  return { type: "refused", code: "file/unsupported", extension: known };
}

/** The kind of an OpenDocument file, which stands in its first, unpacked part. */
function openDocument(bytes: Uint8Array): "odt" | "ods" | "odp" {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const kind = /opendocument\.(text|spreadsheet|presentation)/.exec(start)?.[1];
  return kind === "spreadsheet" ? "ods" : kind === "presentation" ? "odp" : "odt";
}

/** Word and Excel before 2007, and any Office file with a password, are compound files. */
function detectCompound(name: string, bytes: Uint8Array): Detected {
  const has = (stream: string): boolean => includesWide(bytes, stream);
  if (has("EncryptedPackage")) return { type: "refused", code: "file/encrypted" };
  const extension = has("WordDocument")
    ? "doc"
    : has("Workbook") || has("Book")
      ? "xls"
      : has("PowerPoint Document")
        ? "ppt"
        : extensionOf(name) || "ole";
  return { type: "refused", code: "file/unsupported", extension };
}

/** True when the name of a stream stands in the file, in UTF-16. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 0;
    while (
      same < name.length &&
      bytes[at + 2 * same] === name.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    ) {
      same += 1;
    }
    if (same === name.length) return true;
  }
  return false;
}
