// The manifest for a real host: the one in the project root, with the development address replaced.
// Command line: npm run manifest -- https://HOST[/PATH] [OUTPUT]   (default output: dist/manifest.xml)
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
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
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  return manifest
    .replaceAll(`<AppDomain>${developmentOrigin}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(developmentOrigin, base);
}

function main([address, output = "dist/manifest.xml"]) {
  if (!address) throw new Error("Usage: npm run manifest -- https://HOST[/PATH] [OUTPUT]");
  const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");
  const result = manifestForHost(manifest, address);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, result);
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
