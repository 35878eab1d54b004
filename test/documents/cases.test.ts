// Golden documents: cases/<name>/input.* read as a whole must give cases/<name>/expected.json. The documents
// are our own, in the layouts that municipalities print. An expected file may be made by a run, and is then read
// beside its document before it is kept.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/documents/readDocument";
import { describeImport } from "./describeImport";

const cases = join(__dirname, "cases");

describe.each(readdirSync(cases))("%s", (name) => {
  const folder = join(cases, name);
  const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";

  it("reads as expected", async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, input)));
    const expected: unknown = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    expect(describeImport(await readDocument({ name: input, bytes }))).toEqual(expected);
  });
});
