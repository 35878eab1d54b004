// Facts about the project as a whole that no other check looks at.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "sluitend-project-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("package-lock.json", () => {
  it("names no host, so that an install uses the registry of the machine", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved": "https?:/);
  });
});

describe("LICENSE", () => {
  it("is the whole EUPL 1.2: fifteen articles and the appendix", () => {
    const text = readFileSync(join(root, "LICENSE"), "utf8");
    const articles = [...text.matchAll(/^(\d+)\.\s?[A-Z]/gm)].map((match) => Number(match[1]));
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(text).toMatch(/^\s*Appendix$/m);
  });
});

describe("printTestSummary", () => {
  function summary(results: object): { line: string; status: number | null } {
    const file = join(folder, "results.json");
    writeFileSync(file, JSON.stringify(results));
    const script = join(root, "scripts/printTestSummary.mjs");
    const { stdout, status } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
    return { line: stdout.trim(), status };
  }
  const none = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  it("prints jest's numbers, and counts a suite that cannot start as a failure", () => {
    expect(
      summary({
        ...none,
        numPassedTests: 7,
        numFailedTests: 1,
        numPendingTests: 2,
        numRuntimeErrorTestSuites: 1,
      }),
    ).toEqual({
      line: "7 passed, 2 failed, 2 skipped",
      status: 0,
    });
  });

  it("is no success when no test ran", () => {
    expect(summary(none).status).toBe(1);
  });
});

describe("runSideBySide", () => {
  it("runs every script to its end, prints what each said, and fails when one fails", () => {
    const scripts = { good: "echo 42", bad: "exit 3", late: "echo 48" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
    const run = (...names: string[]) => {
      const program = join(root, "scripts/runSideBySide.mjs");
      const options = { cwd: folder, encoding: "utf8" } as const;
      const { stdout, status } = spawnSync(process.execPath, [program, ...names], options);
      return {
        status,
        lines: stdout
          .trim()
          .split("\n")
          .map((line) => line.replace(/ \(.*/, ""))
          .sort(),
      };
    };
    expect(run("bad", "good", "late")).toEqual({
      status: 1,
      lines: ["42", "48", "FAILED bad", "ok     good", "ok     late"],
    });
    expect(run("good").status).toBe(0);
    expect(run("absent").status).toBe(1);
    expect(run().status).toBe(1);
  }, 60_000);
});
