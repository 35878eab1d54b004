// Extensions of the files that can be read, and the format that each promises: one list for the readers and for
// whoever lets people choose a file.

export type TextFormat = "text" | "markdown" | "html" | "csv" | "json";
export type BinaryFormat = "pdf" | "docx" | "xlsx";

export const FILE_EXTENSIONS: Readonly<Record<string, TextFormat | BinaryFormat>> = {
  pdf: "pdf",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  dotm: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  xltx: "xlsx",
  xltm: "xlsx",
  csv: "csv",
  tsv: "csv",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  json: "json",
};
