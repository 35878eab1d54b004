// Command line: the same import as in Excel, without Excel. `npm run -s read -- FILE [--json] [--sheet=NAME]...`.
// Exit status 0 when the file was read (findings or not), 2 with one line when it could not be.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readDocument } from "../documents/readDocument";
import { renderDiagnostic } from "../domain/diagnostics/renderDiagnostic";
import { summarise } from "./summarise";

/** Names a sheet of a workbook that counts; may be given more than once. */
const SHEET = "--sheet=";

async function main(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const sheets = args.flatMap((arg) => (arg.startsWith(SHEET) ? [arg.slice(SHEET.length)] : []));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json" && !arg.startsWith(SHEET));
  const [path] = paths;
  if (path === undefined || paths.length > 1 || unknown !== undefined) {
    process.stderr.write("usage: npm run -s read -- FILE [--json] [--sheet=NAME]...\n");
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "onbekende fout";
    process.stderr.write(`${path}: kan het bestand niet openen (${reason}). Controleer naam en map.\n`);
    return 2;
  }
  const result = await readDocument({ name: basename(path), bytes }, sheets.length > 0 ? { sheets } : {});
  const missing = sheets.find((name) => !result.sheets?.some((sheet) => sheet.name === name));
  if (missing !== undefined && result.set !== null) {
    const names = result.sheets?.map((sheet) => sheet.name).join(", ") ?? "geen";
    process.stderr.write(`${path}: er is geen werkblad ${missing} om te kiezen. Werkbladen: ${names}.\n`);
    return 2;
  }
  if (result.set === null) {
    const [why] = result.diagnostics;
    process.stderr.write(`${why ? oneLine(renderDiagnostic(why, "nl")) : path}\n`);
    return 2;
  }
  const { set, count } = result;
  if (args.includes("--json")) {
    const diagnostics = result.diagnostics.map((one) => ({ ...one, message: renderDiagnostic(one, "nl") }));
    process.stdout.write(`${JSON.stringify({ set, diagnostics, count }, null, 2)}\n`);
  } else {
    process.stdout.write(summarise({ ...result, set }));
  }
  return 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

process.exitCode = await main(process.argv.slice(2));
