// The layer check must fail when somebody breaks a layer. Tried on a copy of the sources with one file more.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "sluitend-layers-"));

beforeAll(() => {
  for (const name of ["src", "tsconfig.json", ".dependency-cruiser.cjs", "package.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // Targets that are there whatever the product looks like today.
  for (const layer of ["app", "documents", "excel", "functions", "taskpane"])
    writeText(`src/${layer}/target.ts`, "export const target = 1;\n");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function writeText(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Which rules the layer check finds broken: path of the importing file -> names. */
function brokenRules(): Map<string, string[]> {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [program, "src", "--output-type", "json", "--preserve-symlinks"];
  const options = { cwd: copy, encoding: "utf8", maxBuffer: 100_000_000 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser said: ${stdout}${stderr}`);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const broken = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  return broken;
}

const forbidden = [
  ["src/domain/probe.ts", "../excel/target", "src-domain-only"],
  ["src/documents/probe.ts", "../app/target", "src-documents-only"],
  ["src/app/probe.ts", "../excel/target", "src-app-only"],
  ["src/excel/probe.ts", "../documents/target", "src-excel-only"],
  ["src/functions/probe.ts", "react", "src-functions-only"],
  ["src/taskpane/probe.ts", "../excel/target", "taskpane-not-functions"],
  ["src/domain/circle.ts", "./circleBack", "no-cycles"],
] as const;

describe("the layer check", () => {
  it("refuses each forbidden import, domain -> excel first", () => {
    for (const [path, target] of forbidden)
      writeText(path, `import * as probed from "${target}";\nexport const probe = probed;\n`);
    writeText("src/domain/circleBack.ts", 'import { probe } from "./circle";\nexport const back = probe;\n');
    const broken = brokenRules();
    // What the sources themselves import stays allowed in the copy: `npm run layers` is about those.
    expect(broken.get("src/documents/measureSetFile.ts")).toBeUndefined();
    for (const [path, , rule] of forbidden) expect(broken.get(path)).toContain(rule);
  }, 60_000);
});
