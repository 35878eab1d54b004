// Jest's global setup for tests in a browser: builds add-in and workbench for production and serves them.
import { existsSync } from "node:fs";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { serveWorkbench } from "../../workbench/server/staticServer.mjs";

export default async function globalSetup() {
  const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(browser)) return;
  if (!process.env["SLUITEND_SKIP_BUILD"]) await build();
  const server = await serveWorkbench();
  process.env["SLUITEND_WORKBENCH"] = server.origin;
  globalThis.stopWorkbench = () => server.close();
}

async function build() {
  const compiler = webpack(await configure({ workbench: true }, { mode: "production" }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
