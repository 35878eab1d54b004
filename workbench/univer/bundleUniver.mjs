// Bundles Univer once into .cache/, with the patches that it needs. Native import fails on Node
// (opentype.js) and under Jest (lodash-es), and webpack would take long over it at every start.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const require = createRequire(import.meta.url);

/** Files of Univer that are patched; each build of them holds each of the texts below exactly once. */
const patchedFiles = [
  {
    file: /@univerjs[\\/]engine-formula[\\/]lib[\\/](es|cjs)[\\/]index\.js$/,
    patches: [
      // Its pattern of table names refuses "_", which Excel allows.
      { from: "((?![~!@#$%^&*()_+<>?:", to: "((?![~!@#$%^&*()+<>?:" },
      // Between two formulas it forgets to forget open square brackets, so that one formula with an
      // unbalanced bracket makes every formula after it wrong.
      {
        from: "_resetTemp() {\n\t\tthis._currentLexerNode = new LexerNode();",
        to: "_resetTemp() {\n\t\tthis._squareBracketState = 0;\n\t\tthis._tableBracketState = false;\n\t\tthis._currentLexerNode = new LexerNode();",
      },
      // After a table or name changed it parses formulas anew, but keeps the old parse for the time after.
      { from: "if (!noCache) FORMULA_AST_CACHE.set(", to: "FORMULA_AST_CACHE.set(" },
      // It takes a text between quotes for a date ("1-12").
      {
        from: "if (!isIgnoreNumberPattern) {",
        to: "if (!isIgnoreNumberPattern && !isStringWrappedByDoubleQuotes(rawValue)) {",
      },
      // A formula that went away with its row is still remembered by others for a while; it skips it, loudly.
      { from: 'console.error("Dependency tree not found for treeId:", parentTreeId);', to: "" },
    ],
  },
  {
    file: /@univerjs[\\/]sheets-table[\\/]lib[\\/](es|cjs)[\\/]index\.js$/,
    patches: [
      // It refuses a table that is called as a sheet is, which Excel allows (table Reserves on sheet Reserves).
      { from: "existingNamesSet.add(sheet.getName().toLowerCase());", to: "" },
      // At each calculation it makes an empty set for every row of every sheet without a filter.
      {
        from: "_this$_tableFilteredO : /* @__PURE__ */ new Set();",
        to: "_this$_tableFilteredO : (this._noRows ??= new Set());",
      },
    ],
  },
];

const bundles = {
  headless: {
    entry: path.join(here, "headlessEntry.ts"),
    options: { platform: "node", format: "cjs", target: "node20" },
    extension: "cjs",
  },
  grid: {
    entry: path.join(here, "gridEntry.ts"),
    options: { platform: "browser", format: "iife", globalName: "Univer", target: "es2022", minify: true },
    extension: "js",
  },
};

/**
 * Path of the bundle of the given kind, built when it is not there or when anything it is made of changed.
 * A grid bundle has a style sheet beside it (same name, `.css`).
 * @param {"headless" | "grid"} kind
 * @returns {Promise<string>}
 */
export async function bundleUniver(kind) {
  const file = bundlePath(kind);
  if (existsSync(file)) return file;
  const { build } = await import("esbuild");
  const { entry, options } = bundles[kind];
  const folder = path.join(root, ".cache", `building-${randomUUID()}`);
  mkdirSync(folder, { recursive: true });
  let patched = 0;
  const outfile = path.join(folder, path.basename(file));
  await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    outfile,
    logLevel: "error",
    loader: { ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
    plugins: [patchPlugin(() => patched++)],
  });
  if (patched !== patchedFiles.length)
    throw new Error(`${patched} files of Univer were patched, not ${patchedFiles.length}`);
  for (const name of [path.basename(file).replace(/\.js$/, ".css"), path.basename(file)]) {
    if (existsSync(path.join(folder, name)))
      renameSync(path.join(folder, name), path.join(root, ".cache", name));
  }
  rmSync(folder, { recursive: true });
  return file;
}

/** Where the bundle stands (or will stand): the name changes with everything that it is made of. */
export function bundlePath(kind) {
  const { entry, extension } = bundles[kind];
  const hash = createHash("sha256");
  for (const file of [entry, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  for (const name of ["esbuild", "rxjs", ...univerPackages()]) hash.update(`${name}@${version(name)}\n`);
  return path.join(root, ".cache", `univer-${kind}-${hash.digest("hex").slice(0, 12)}.${extension}`);
}

function univerPackages() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return Object.keys(devDependencies).filter((name) => name.startsWith("@univerjs/"));
}

function version(name) {
  const folder = path.join(root, "node_modules", name);
  const file = existsSync(folder)
    ? path.join(folder, "package.json")
    : require.resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

function patchPlugin(applied) {
  return {
    name: "patch-univer",
    setup(build) {
      for (const { file: filter, patches } of patchedFiles) {
        build.onLoad({ filter }, ({ path: file }) => {
          let contents = readFileSync(file, "utf8");
          for (const { from, to } of patches) {
            const matches = contents.split(from).length - 1;
            if (matches !== 1)
              throw new Error(`a patch matches ${matches} times in ${file}, not once: ${from}`);
            contents = contents.replace(from, () => to);
          }
          applied();
          return { contents, loader: "js" };
        });
      }
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of /** @type {const} */ (["headless", "grid"])) console.log(await bundleUniver(kind));
}
