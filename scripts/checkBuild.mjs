// After a build: every address that the manifest names is a file in dist/, or Excel would show an add-in error.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { developmentOrigin } from "./manifestForHost.mjs";

const root = new URL("../", import.meta.url);
const manifest = readFileSync(new URL("manifest.xml", root), "utf8");
const paths = [...manifest.matchAll(/"(https:[^"]+)"/g)]
  .filter(([, address]) => address.startsWith(`${developmentOrigin}/`))
  .map(([, address]) => address.slice(developmentOrigin.length + 1));
const missing = [...new Set(paths)].filter((path) => !existsSync(new URL(`dist/${path}`, root)));

if (missing.length > 0) {
  console.error(
    `Named in manifest.xml but not in ${fileURLToPath(new URL("dist/", root))}: ${missing.join(", ")}`,
  );
  process.exitCode = 1;
} else {
  console.log(`All ${new Set(paths).size} files that manifest.xml names are in dist/.`);
}
