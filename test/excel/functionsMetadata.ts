// functions.json as the build makes it (test/host/globalSetup.mjs did), for a host in a test.
import type { Delivery } from "../../src/app/storeOfPage";

export function functionsMetadata(delivery: Delivery): unknown {
  const texts = JSON.parse(process.env["SLUITEND_FUNCTIONS"] ?? "{}") as Partial<Record<Delivery, string>>;
  const text = texts[delivery];
  if (text === undefined) throw new Error("no functions.json: Jest's globalSetup of test/host makes it");
  return JSON.parse(text);
}
