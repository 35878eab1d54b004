// functions.json as the build makes it, for a host in a test.
import { execFileSync } from "node:child_process";
import path from "node:path";

let text: string | null = null;

export function functionsMetadata(): unknown {
  const script = path.resolve(__dirname, "../../scripts/generateFunctionsMetadata.mjs");
  text ??= execFileSync(process.execPath, [script], { encoding: "utf8" });
  return JSON.parse(text);
}
