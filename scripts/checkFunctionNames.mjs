// The names of our functions against Excel's in other languages, as the language packs of HyperFormula list them.
// Those are not ours to ship (GPL), so they are named on the command line: npm i hyperformula in another folder,
// then: node scripts/checkFunctionNames.mjs FOLDER/node_modules/hyperformula
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const source = readFileSync(new URL("../src/domain/functionNames.ts", import.meta.url), "utf8");
const list = /functionNames = \[([^\]]*)\]/.exec(source)?.[1] ?? "";
const ours = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name);

const [folder] = process.argv.slice(2);
if (folder === undefined || ours.length === 0) {
  console.error("Usage: node scripts/checkFunctionNames.mjs FOLDER/node_modules/hyperformula");
  process.exit(2);
}

const packs = join(resolve(folder), "commonjs/i18n/languages");
const require = createRequire(import.meta.url);
const taken = new Map();
const languages = readdirSync(packs).filter((file) => /^[a-z]{2}[A-Z]{2}\.js$/.test(file));
for (const file of languages) {
  const { functions } = require(join(packs, file)).default;
  for (const name of Object.entries(functions).flat()) taken.set(name.toUpperCase(), file);
}

const clashes = ours.filter((name) => taken.has(name));
for (const name of clashes) console.error(`${name} is a function of Excel (${taken.get(name)})`);
console.log(
  `${ours.length} names against ${taken.size} names in ${languages.length} languages: ${clashes.length} taken`,
);
if (clashes.length > 0) process.exitCode = 1;
