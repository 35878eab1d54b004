// Turns sources into what Jest can load: TypeScript, and the one library that ships as ECMAScript modules only
// (pdfjs). Types are left to `npm run typecheck`.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { transformSync, version } = require("esbuild");

const self = `${version}\n${readFileSync(module.filename, "utf8")}`;

module.exports = {
  process(source, path) {
    // Other transforms move such a call above the imports; here it would come too late, in silence.
    if (/\bjest\.(?:un)?mock\(/.test(source)) throw new Error(`${path}: use jest.doMock before an import()`);
    const { code } = transformSync(source, {
      loader: path.endsWith("x") ? "tsx" : path.endsWith("ts") ? "ts" : "js",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      // To Node an import() is one of an ECMAScript module, which Jest cannot load.
      supported: { "dynamic-import": false },
      sourcemap: path.includes("/node_modules/") ? false : "inline",
      sourcefile: path,
      define: { "import.meta.url": JSON.stringify(pathToFileURL(path).href) },
    });
    return { code };
  },
  getCacheKey(source, path) {
    return createHash("sha256").update([self, path, source].join("\n")).digest("hex");
  },
};
