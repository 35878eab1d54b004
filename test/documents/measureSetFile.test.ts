// Measure-set files: what `read --json` prints can be read again, other shapes are named by their path, and the
// published JSON Schema is the one that reads.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureSetJsonSchema, parseMeasureSetFile } from "../../src/documents/measureSetFile";
import { readDocument } from "../../src/documents/readDocument";

const file = join(__dirname, "cases/deck-tabs/input.md");

it("reads back what it wrote, with what is unsettled still asked", async () => {
  const first = await readDocument({ name: "input.md", bytes: new Uint8Array(readFileSync(file)) });
  const json = JSON.stringify({ set: first.set, diagnostics: [], count: first.count });
  const again = await readDocument({ name: "set.json", bytes: new TextEncoder().encode(json) });
  expect(again.set).toEqual(first.set);
  expect(again.count.asked).toBe(first.count.asked);
});

it.each([
  [{ title: "x" }, "years"],
  [{ title: "", years: [], measures: [] }, "title"],
  [{ title: "x", years: [2024], measures: [{ code: 10, title: "y", lines: [] }] }, "measures.0.code"],
  [
    {
      title: "x",
      years: [2024],
      measures: [{ code: "1", title: "y", lines: [{ kind: "cost", amounts: [] }] }],
    },
    "measures.0.lines.0.kind",
  ],
  [
    {
      title: "x",
      years: [2024],
      measures: [
        {
          code: "1",
          title: "y",
          lines: [{ kind: "net", amounts: [{ year: 2024, type: "money", cents: 0.5 }] }],
        },
      ],
    },
    "measures.0.lines.0.amounts.0.cents",
  ],
])("names the first path that does not fit", (json, path) => {
  expect(parseMeasureSetFile(json)).toEqual(expect.objectContaining({ ok: false, path }));
});

it("has its schema published", () => {
  const published: unknown = JSON.parse(
    readFileSync(join(__dirname, "../../docs/measure-set.schema.json"), "utf8"),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(measureSetJsonSchema())));
});
