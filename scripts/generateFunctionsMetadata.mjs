// functions.json, which tells Excel the custom functions: made from the JSDoc of src/functions/functions.ts
// (English), and once more with the Dutch texts of src/functions/functions.nl.json. webpack calls
// `generateFunctionsMetadata`; as a command (npm run metadata -- [FOLDER]) it writes both, or prints one.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { parseTree } = createRequire(import.meta.url)("custom-functions-metadata");

export const functionsSource = fileURLToPath(new URL("../src/functions/functions.ts", import.meta.url));
const deliverySource = fileURLToPath(new URL("../src/app/storeOfPage.ts", import.meta.url));
export const dutchTexts = fileURLToPath(new URL("../src/functions/functions.nl.json", import.meta.url));

/**
 * The texts of both files as JSON: `{ en, nl }`. Ids, function names, types and options are the same in both.
 * Throws when the JSDoc is wrong, or when the Dutch texts do not cover exactly the functions and parameters.
 *
 * Functions that follow their tables are marked as streams, unless values are delivered plainly.
 *
 * @param {{ source?: string, texts?: string, delivery?: string }} [options] other files and delivery, for tests
 * @returns {{ en: string, nl: string }}
 */
export function generateFunctionsMetadata(options = {}) {
  const { source = functionsSource, texts = dutchTexts, delivery = deliveryOfPage() } = options;
  const functions = deliveredBy(delivery, parseFunctions(source));
  const dutch = translateFunctions(functions, JSON.parse(readFileSync(texts, "utf8")));
  return { en: toJson(functions), nl: toJson(dutch) };
}

/** The constant that the functions themselves go by. */
function deliveryOfPage() {
  const match = /export const delivery: Delivery = "(streaming|plain)";/.exec(
    readFileSync(deliverySource, "utf8"),
  );
  if (!match) throw new Error(`${deliverySource} does not say how values are delivered`);
  return match[1];
}

function deliveredBy(delivery, functions) {
  if (delivery === "streaming") return functions;
  return functions.map((each) => ({ ...each, options: { ...each.options, stream: false } }));
}

function parseFunctions(source) {
  const { functions, extras } = parseTree(readFileSync(source, "utf8"), source);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${source}:\n${errors.join("\n")}`);
  if (functions.length === 0) throw new Error(`${source} has no function with @customfunction`);
  return functions;
}

/**
 * The same functions with the descriptions, and the names and descriptions of parameters, of `texts`:
 * `{ [function id]: { description, parameters: { [parameter]: { name, description } } } }`.
 */
function translateFunctions(functions, texts) {
  refuseDifference(
    "functions",
    functions.map((each) => each.id),
    Object.keys(texts),
  );
  return functions.map((each) => {
    const { description, parameters } = texts[each.id];
    refuseDifference(
      `parameters of ${each.id}`,
      each.parameters.map((one) => one.name),
      Object.keys(parameters),
    );
    return {
      ...each,
      description,
      helpUrl: each.helpUrl?.replace("/help/en/", "/help/nl/"),
      parameters: each.parameters.map((one) => ({ ...one, ...parameters[one.name] })),
    };
  });
}

function refuseDifference(subject, needed, given) {
  const missing = needed.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !needed.includes(name));
  if (missing.length + unknown.length === 0) return;
  throw new Error(
    `Dutch texts of ${subject}: missing [${missing.join(", ")}], not in the source [${unknown.join(", ")}]`,
  );
}

function toJson(functions) {
  return `${JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }, null, 2)}\n`;
}

function main() {
  const { values, positionals } = parseArgs({
    options: {
      source: { type: "string" },
      texts: { type: "string" },
      language: { type: "string" },
      delivery: { type: "string" },
    },
    allowPositionals: true,
  });
  const result = generateFunctionsMetadata(values);
  const [folder] = positionals;
  if (!folder) return process.stdout.write(values.language === "nl" ? result.nl : result.en);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "functions.json"), result.en);
  writeFileSync(join(folder, "functions.nl.json"), result.nl);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
