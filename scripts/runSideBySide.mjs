// Runs scripts of package.json beside each other, as many at a time as there are processors:
// `node scripts/runSideBySide.mjs lint typecheck`. Prints all that a script said when it ends; all are run to
// their end, and one that fails makes the whole fail.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const waiting = process.argv.slice(2);
if (waiting.length === 0) throw new Error("name the scripts to run");

/** Resolves with whether the script ended well, after its output was printed. */
function run(name) {
  const start = Date.now();
  const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  }
  child.on("error", (error) => (said += `${error.message}\n`));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - start) / 1000);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

async function lane() {
  let good = true;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    good = (await run(name)) && good;
  return good;
}

const lanes = await Promise.all(Array.from({ length: availableParallelism() }, lane));
if (lanes.includes(false)) process.exitCode = 1;
