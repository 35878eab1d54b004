// Texts that are read again after a change that does not alter what they say: no amount may change, appear or go
// without a question or a refusal. META_SEED says which changes each text gets, META_ALL=1 tries all of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readDocument } from "../../src/documents/readDocument";
import { readingOf, silent } from "./metamorphic/judge";
import { amounts, lines, signs, type Transform, years } from "./metamorphic/transforms";

const seed = Number(process.env.META_SEED ?? 1);
const all = process.env.META_ALL === "1";

const cases = join(__dirname, "cases");
const real = join(__dirname, "../../../shared/documents");
if (!existsSync(real))
  console.info("council documents are not beside the project: only own cases are changed");

const files = [
  ...readdirSync(cases).flatMap((name) =>
    ["input.txt", "input.md"].map((input) => join(cases, name, input)).filter((file) => existsSync(file)),
  ),
  ...(existsSync(real) ? readdirSync(real).map((name) => join(real, name)) : []),
];

/** The same numbers between 0 and 1 for the same words (FNV-1a, and a linear congruence). */
function randomOf(words: string): () => number {
  let state = [...words].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
    2166136261,
  );
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** One in so many changes of each text, without META_ALL. */
const SAMPLE = 4;

const isDrawn = (file: string, name: string): boolean =>
  all || randomOf(`${seed} ${relative(__dirname, file)} ${name}`)() * SAMPLE < 1;

async function read(file: string, text: string) {
  return readDocument({ name: basename(file), bytes: new TextEncoder().encode(text) });
}

const groups: Readonly<Record<string, readonly Transform[]>> = { lines, signs, amounts, years };
const transforms = Object.entries(groups).flatMap(([group, own]) => own.map((one) => ({ ...one, group })));

describe.each(transforms)("$group: $name", ({ name, apply, laterBy }) => {
  it("alters no amount in silence", async () => {
    const found: string[] = [];
    for (const file of files) {
      if (!isDrawn(file, name)) continue;
      const text = readFileSync(file, "utf8").replace(/\r\n/g, "\n");
      const changed = apply(text, randomOf(`${seed} ${relative(__dirname, file)}`));
      if (changed === text) continue;
      const before = readingOf(await read(file, text), laterBy);
      const after = readingOf(await read(file, changed));
      found.push(...silent(before, after).map((one) => `${relative(cases, file)}: ${one}`));
    }
    expect(found).toEqual([]);
  }, 600_000);
});
