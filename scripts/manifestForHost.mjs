// The manifest for a real host: the one in the project root, with the development address replaced; and in
// functions.json beside it, which names the help pages.
// Command line: npm run manifest -- https://HOST[/PATH] [OUTPUT]   (default output: dist/manifest.xml)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

export const developmentOrigin = "https://localhost:3000";

/**
 * Replaces the development address in a manifest by `address`, which may have a path but no query.
 * Throws when the address is not https, or when the manifest does not name the development address.
 */
export function manifestForHost(manifest, address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only, not from ${address}`);
  if (url.search || url.hash) throw new Error(`An address without ? or # is needed, not ${address}`);
  if (!manifest.includes(developmentOrigin))
    throw new Error(`The manifest does not name ${developmentOrigin}`);
  const base = baseOf(address);
  return manifest
    .replaceAll(`<AppDomain>${developmentOrigin}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(developmentOrigin, base);
}

function baseOf(address) {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** functions.json beside the manifest: it names the help pages by their whole address, as Excel asks. */
function functionFiles(output) {
  const paths = ["functions.json", "functions.nl.json"].map((name) => join(dirname(output), name));
  return paths.filter((path) => existsSync(path));
}

function main([address, output = "dist/manifest.xml"]) {
  if (!address) throw new Error("Usage: npm run manifest -- https://HOST[/PATH] [OUTPUT]");
  const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");
  const result = manifestForHost(manifest, address);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, result);
  for (const path of functionFiles(output)) {
    const metadata = readFileSync(path, "utf8");
    writeFileSync(path, metadata.replaceAll(`${developmentOrigin}/`, `${baseOf(address)}/`));
  }
  console.log(`Manifest for ${address} written to ${output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
