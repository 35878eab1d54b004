// Jest's global setup for tests that open the workbench: builds the engine when there is none yet.
import { bundleUniver } from "../../workbench/univer/bundleUniver.mjs";

export default async function globalSetup() {
  process.env["SLUITEND_UNIVER"] = await bundleUniver("headless");
}
