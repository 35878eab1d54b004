// `npm start`: the workbench on https://localhost:3000 (or the next free port), rebuilt on every change;
// reload the page to see it.
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../../webpack.config.js";
import { certificate } from "./certificate.mjs";
import { freePort } from "./freePort.mjs";

const office = fileURLToPath(new URL("../../node_modules/@microsoft/office-js/dist", import.meta.url));
const port = await freePort(Number(process.env["PORT"] ?? 3000));
const { key, cert } = await certificate();
const mode = process.argv.includes("--production") ? "production" : "development";

console.log("Building the add-in and the workbench ...");
const compiler = webpack(
  (await configure({ workbench: true }, { mode })).map((config) => ({ ...config, mode })),
);
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: { key, cert } },
    static: [{ directory: office, publicPath: "/office-js", watch: false }],
    // Nothing is added to the add-in, and a workbook is not lost because somebody saves a file.
    hot: false,
    liveReload: false,
    client: false,
  },
  compiler,
);
await server.start();
compiler.hooks.done.tap("tell", once(tell));

function tell(stats) {
  if (stats.hasErrors()) return;
  console.log(`
Sluitend workbench: https://localhost:${port}/

The certificate is self-signed. The browser says "Your connection is not private" (Chrome, Edge) or
"Warning: Potential Security Risk Ahead" (Firefox). Choose Advanced, then Proceed to localhost or Accept the
Risk and Continue; once is enough. Stop with Ctrl+C.
`);
}

function once(act) {
  let done = false;
  return (stats) => {
    if (!done) act(stats);
    done ||= !stats.hasErrors();
  };
}
