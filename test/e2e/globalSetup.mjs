// Jest's global setup for tests in a browser: builds add-in and workbench for production and serves them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { serveWorkbench } from "../../workbench/server/staticServer.mjs";

export default async function globalSetup() {
  const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(browser)) return;
  await buildWhenChanged();
  const server = await serveWorkbench();
  process.env["SLUITEND_WORKBENCH"] = server.origin;
  globalThis.stopWorkbench = () => server.close();
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const stamp = path.join(root, ".cache/workbench/built-from");
const sources = [
  "src",
  "workbench",
  "assets",
  "scripts",
  "manifest.xml",
  "package-lock.json",
  "webpack.config.js",
];

/** A build that was made of exactly these sources need not be made again. */
async function buildWhenChanged() {
  const state = createHash("sha256");
  for (const source of sources) addState(state, path.join(root, source));
  const digest = state.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  await build();
  writeFileSync(stamp, digest);
}

function addState(state, file) {
  if (!statSync(file).isDirectory()) {
    state.update(file).update(readFileSync(file));
    return;
  }
  for (const name of readdirSync(file).sort()) addState(state, path.join(file, name));
}

async function build() {
  const compiler = webpack(await configure({ workbench: true }, { mode: "production" }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
