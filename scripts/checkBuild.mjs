// After a build: what Excel and the user rely on, seen in dist/ and in webpack's list of modules per chunk.
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { developmentOrigin } from "./manifestForHost.mjs";

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

/** Every address that the manifest names is a file, or Excel would show an add-in error. */
function missingFiles() {
  const addresses = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address);
  return addresses
    .filter((address) => address.startsWith(`${developmentOrigin}/`))
    .map((address) => address.slice(developmentOrigin.length + 1))
    .filter((path) => !existsSync(new URL(`dist/${path}`, root)))
    .map((path) => `manifest.xml names ${path}, which is not in dist/`);
}

/** Help pages that Excel opens from the function wizard, in both languages. */
function missingHelp() {
  return ["functions.json", "functions.nl.json"].flatMap((name) =>
    JSON.parse(read(`dist/${name}`)).functions.flatMap(({ id, helpUrl = "" }) => {
      const path = new URL(helpUrl, developmentOrigin).pathname.split("/help/")[1];
      const isThere = path !== undefined && existsSync(new URL(`dist/help/${path}`, root));
      return isThere ? [] : [`${name} names no help page of ${id} that is in dist/: ${helpUrl}`];
    }),
  );
}

/** What cells wait for must be small. In bytes, gzipped. */
const largestFunctions = 15_000;

function heavyFunctions() {
  const size = gzipSync(readFileSync(new URL("dist/functions.js", root)), { level: 9 }).length;
  return size <= largestFunctions
    ? []
    : [`functions.js is ${size} bytes gzipped; at most ${largestFunctions}`];
}

/** The page names its scripts without a leading slash, so that the add-in may live under a path of a host. */
function absoluteScripts() {
  return [...read("dist/taskpane.html").matchAll(/(?:src|href)="?(\/[^\s">]*)/g)].map(
    ([, path]) => `taskpane.html names ${path}, which only works at the root of a host`,
  );
}

/** Functions load before all else: no React, no zod, no readers. And there is one measure store in the page. */
function misplacedModules() {
  const chunks = JSON.parse(read(".cache/modules.json"));
  if (!chunks.functions?.length) return ["the functions chunk is empty or missing"];
  const heavy = /^(node_modules\/|src\/(documents|taskpane|excel)\/)/;
  const stores = Object.keys(chunks).filter((name) => chunks[name].includes("src/app/measureStore.ts"));
  return [
    ...chunks.functions.filter((path) => heavy.test(path)).map((path) => `the functions chunk holds ${path}`),
    ...(stores.length === 1 ? [] : [`the measure store is in ${stores.length} chunks: ${stores.join(", ")}`]),
  ];
}

/** Readers, rules and what they stand on are in the thread that reads, and in no chunk that the page loads. */
function readersInPage() {
  const chunks = JSON.parse(read(".cache/modules.json"));
  const reading =
    /^(node_modules\/(pdfjs-dist|fflate|saxes|htmlparser2|papaparse|zod)\/|src\/documents\/read(Document|Measures)\.ts$)/;
  if (!chunks.documentWorker?.length) return ["the thread that reads documents is missing"];
  const ofPage = /^(src\/(taskpane|app|excel|functions)\/|node_modules\/(react|react-dom|@fluentui)\/)/;
  return Object.entries(chunks)
    .filter(([name, paths]) => name === "runtime" || paths.some((path) => ofPage.test(path)))
    .flatMap(([name, paths]) =>
      paths.filter((path) => reading.test(path)).map((path) => `the ${name} chunk holds ${path}`),
    );
}

const problems = [
  ...missingFiles(),
  ...missingHelp(),
  ...heavyFunctions(),
  ...absoluteScripts(),
  ...misplacedModules(),
  ...readersInPage(),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log("The build has what the manifest names, and a page without zod or readers.");
