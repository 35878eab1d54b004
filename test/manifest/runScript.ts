// Runs one of the project's scripts as people do, and gives what it printed and how it ended.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(__dirname, "../..");

export function runScript(
  name: string,
  args: readonly string[],
): { out: string; error: string; status: number | null } {
  const result = spawnSync(process.execPath, [join(root, "scripts", name), ...args], {
    encoding: "utf8",
    cwd: root,
  });
  return { out: result.stdout, error: result.stderr, status: result.status };
}
