// Names of functions: nothing that Excel has already, in English here; other languages: docs/decisions.md.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames, functionPrefix } from "../../src/domain/functionNames";

const root = join(__dirname, "../..");

/** The worksheet functions of Excel as the engine of the workbench lists them; asked of Node, which loads it. */
function builtInNames(): ReadonlySet<string> {
  const program = `
    const engine = require("@univerjs/engine-formula");
    const lists = Object.keys(engine).filter((name) => /^FUNCTION_NAMES_(?!UNIVER)/.test(name));
    console.log(JSON.stringify(lists.flatMap((list) => Object.values(engine[list]))));`;
  const text = execFileSync(process.execPath, ["-e", program], { cwd: root, encoding: "utf8" });
  return new Set(JSON.parse(text) as string[]);
}

test("no function has the name of one of Excel's own", () => {
  const builtIn = builtInNames();
  expect(builtIn.size).toBeGreaterThan(450);
  for (const name of ["SUMIFS", "XLOOKUP", "CUBEVALUE"]) expect(builtIn).toContain(name);
  expect(functionNames.filter((name) => builtIn.has(name))).toEqual([]);
});

test("names are names: three characters or more, and no address of a cell", () => {
  for (const name of functionNames) {
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test("the prefix is the manifest's namespace", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const id = /<Namespace resid="([^"]+)"/.exec(manifest)?.[1];
  const namespace = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1];
  expect(functionPrefix).toBe(namespace === undefined ? "" : `${namespace}.`);
});
