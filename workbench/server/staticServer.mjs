// Serves a finished build of the workbench over https, for the tests in a real browser.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { certificate } from "./certificate.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const build = path.join(root, ".cache/workbench");
const office = path.join(root, "node_modules/@microsoft/office-js/dist");

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** The policy that the manual gives to administrators: the add-in has to work under it. */
const policy = /^default-src[^`]+/m
  .exec(readFileSync(path.join(root, "docs/beheer.md"), "utf8"))?.[0]
  .replaceAll("\n", " ")
  .trim();
if (!policy) throw new Error("docs/beheer.md gives no Content-Security-Policy");

/** Listens on a free port. @returns {Promise<{ origin: string, close(): Promise<void> }>} */
export async function serveWorkbench() {
  const { key, cert } = await certificate();
  const server = https.createServer({ key, cert }, (request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = fileOf(decodeURIComponent(pathname));
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    // The page around it is no product, and its grid would not do with so little.
    ...(file.endsWith("index.html") ? {} : { "content-security-policy": policy }),
  });
  createReadStream(file).pipe(response);
}

function fileOf(pathname) {
  const [folder, name] = pathname.startsWith("/office-js/")
    ? [office, pathname.slice("/office-js/".length)]
    : [build, pathname === "/" ? "index.html" : pathname.slice(1)];
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : null;
}
