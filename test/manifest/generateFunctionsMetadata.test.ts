// functions.json comes from the source: names and types as written there, texts in two languages, nothing missing.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runScript } from "./runScript";

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly options?: { readonly stream?: boolean };
  readonly parameters: readonly { name: string; description: string; type: string; optional?: boolean }[];
}

const folder = mkdtempSync(join(tmpdir(), "sluitend-metadata-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = join(__dirname, "fixtures/functions.ts");
const fixtureTexts = join(__dirname, "fixtures/functions.nl.json");

function generate(args: readonly string[]): { en: FunctionMetadata[]; nl: FunctionMetadata[] } {
  const result = runScript("generateFunctionsMetadata.mjs", [...args, folder]);
  expect(result.error).toBe("");
  const read = (name: string) =>
    (JSON.parse(readFileSync(join(folder, name), "utf8")) as { functions: FunctionMetadata[] }).functions;
  return { en: read("functions.json"), nl: read("functions.nl.json") };
}

/** What has to be the same in every language. */
function withoutTexts(functions: readonly FunctionMetadata[]): unknown {
  return functions.map(({ description: _, helpUrl: __, parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ type, optional }) => ({ type, optional })),
  }));
}

describe("generateFunctionsMetadata", () => {
  it("reads functions, parameters and streaming from the source", () => {
    const { en } = generate(["--source", fixture, "--texts", fixtureTexts, "--delivery", "streaming"]);
    expect(en.map((each) => [each.id, each.name, each.description, each.options?.stream])).toEqual([
      ["ADDAMOUNTS", "ADDAMOUNTS", "Adds two amounts.", undefined],
      ["FOLLOWEFFECT", "FOLLOWEFFECT", "Follows the effect of a measure.", true],
    ]);
    expect(en[0]?.parameters.map((one) => [one.name, one.type, one.optional])).toEqual([
      ["first", "number", undefined],
      ["second", "number", true],
    ]);
    expect(en[1]?.parameters.map((one) => one.name)).toEqual(["measure"]);
  });

  it("translates the texts and nothing else", () => {
    const { en, nl } = generate(["--source", fixture, "--texts", fixtureTexts]);
    expect(withoutTexts(nl)).toEqual(withoutTexts(en));
    expect(nl[0]?.description).toBe("Telt twee bedragen op.");
    expect(nl[0]?.parameters[1]).toMatchObject({ name: "tweede", description: "Het andere bedrag." });
  });

  it.each([
    ["a function", (texts: Record<string, unknown>) => delete texts.FOLLOWEFFECT, /missing \[FOLLOWEFFECT\]/],
    [
      "a parameter",
      (texts: Record<string, unknown>) => (texts.FOLLOWEFFECT = { parameters: {} }),
      /missing \[measure\]/,
    ],
    [
      "no function of ours",
      (texts: Record<string, unknown>) => (texts.OTHER = {}),
      /not in the source \[OTHER\]/,
    ],
  ])("refuses Dutch texts that lack or name %s", (_, spoil, reason) => {
    const texts = JSON.parse(readFileSync(fixtureTexts, "utf8")) as Record<string, unknown>;
    spoil(texts);
    const spoilt = join(folder, "spoilt.json");
    writeFileSync(spoilt, JSON.stringify(texts));
    const result = runScript("generateFunctionsMetadata.mjs", ["--source", fixture, "--texts", spoilt]);
    expect(result.status).toBe(1);
    expect(result.error).toMatch(reason);
  });
});

describe("the functions of the product", () => {
  it("have complete texts in both languages, and names that Excel accepts", () => {
    expect(existsSync(join(root, "src/functions/functions.ts"))).toBe(true);
    const { en, nl } = generate([]);
    expect(withoutTexts(nl)).toEqual(withoutTexts(en));
    for (const each of [...en, ...nl]) {
      expect(each.description).toBeTruthy();
      const language = en.includes(each) ? "en" : "nl";
      expect(each.helpUrl).toMatch(new RegExp(`/help/${language}/${each.id.toLowerCase()}\\.html$`));
      for (const one of each.parameters) expect([one.name, one.description].every(Boolean)).toBe(true);
    }
    for (const { id, name } of en) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      // Up to three letters and digits would be a cell address.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
    expect(nl.map((each) => each.description)).not.toEqual(en.map((each) => each.description));
  });
});
