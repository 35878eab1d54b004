// Jest's global setup for tests that open the workbench: builds the engine when there is none yet, and makes
// functions.json for both ways of delivery, as the build does.
import { generateFunctionsMetadata } from "../../scripts/generateFunctionsMetadata.mjs";
import { bundleUniver } from "../../workbench/univer/bundleUniver.mjs";

export default async function globalSetup() {
  process.env["SLUITEND_UNIVER"] = await bundleUniver("headless");
  const metadata = Object.fromEntries(
    ["streaming", "plain"].map((delivery) => [delivery, generateFunctionsMetadata({ delivery }).en]),
  );
  process.env["SLUITEND_FUNCTIONS"] = JSON.stringify(metadata);
}
