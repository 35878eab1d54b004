// Turns the one library that ships as ECMAScript modules only (pdfjs) into what Jest can load.
const { createHash } = require("node:crypto");
const { pathToFileURL } = require("node:url");
const { transformSync } = require("esbuild");

module.exports = {
  process(source, path) {
    const url = JSON.stringify(pathToFileURL(path).href);
    return transformSync(source, { format: "cjs", target: "node20", define: { "import.meta.url": url } });
  },
  getCacheKey(source, path) {
    return createHash("sha256").update(source).update(path).update("cjs 1").digest("hex");
  },
};
