// The house rules that lint has to hold: each case is code that must be refused in one place and may stand in another.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/**
 * Lints texts as if they stood in the given files, in one run. Without the rules that use types, which none of
 * these are and which would read the whole project first.
 */
function lintTexts(cases: readonly { file: string; code: string }[]): string[][] {
  const program = `
    import { ESLint } from "eslint";
    import { configs } from "typescript-eslint";
    const eslint = new ESLint({ overrideConfig: configs.disableTypeChecked });
    const rules = [];
    for (const { file, code } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(code, { filePath: file });
      rules.push(result.messages.filter((each) => each.severity === 2).map((each) => each.ruleId));
    }
    console.log(JSON.stringify(rules));`;
  const args = ["--input-type=module", "-e", program, JSON.stringify(cases)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as string[][];
}

const useExcel = "export function address(range: Excel.Range): string {\n  return range.address;\n}\n";
const runExcel = "export const run = (): unknown => Excel.run;\n";

const refused = [
  { file: "src/app/addIn.ts", code: useExcel, rule: "no-restricted-syntax" },
  { file: "src/app/addIn.ts", code: runExcel, rule: "no-restricted-globals" },
  { file: "src/taskpane/index.tsx", code: runExcel, rule: "no-restricted-globals" },
  {
    file: "src/app/addIn.ts",
    code: "export const now = (): unknown => Office.context;\n",
    rule: "no-restricted-globals",
  },
  { file: "src/app/addIn.ts", code: "export default 1;\n", rule: "no-restricted-syntax" },
  { file: "src/app/addIn.ts", code: 'export * from "../domain/money";\n', rule: "no-restricted-syntax" },
  { file: "src/app/addIn.ts", code: 'console.log("x");\n', rule: "no-console" },
  {
    file: "src/app/addIn.ts",
    code: "export const x: any = 1;\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    file: "src/app/addIn.ts",
    code: "export const first = (names: string[]): string => names[0]!;\n",
    rule: "@typescript-eslint/no-non-null-assertion",
  },
];

const allowed = [
  { file: "src/taskpane/index.tsx", code: "export const now = (): unknown => Office.context;\n" },
];

describe("eslint.config.js", () => {
  it("refuses what the house forbids, and lets stand what it allows", () => {
    const found = lintTexts([...refused, ...allowed]);
    expect(found).toEqual([...refused.map((each) => [each.rule]), ...allowed.map(() => [])]);
  }, 60_000);
});
