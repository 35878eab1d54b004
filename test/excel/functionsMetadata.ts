// functions.json as the build makes it, for a host in a test.
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Delivery } from "../../src/app/storeOfPage";

const texts = new Map<string, string>();

export function functionsMetadata(delivery: Delivery): unknown {
  const script = path.resolve(__dirname, "../../scripts/generateFunctionsMetadata.mjs");
  const text =
    texts.get(delivery) ??
    execFileSync(process.execPath, [script, "--delivery", delivery], { encoding: "utf8" });
  texts.set(delivery, text);
  return JSON.parse(text);
}
