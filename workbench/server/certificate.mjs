// A self-signed certificate for https://localhost, made on this machine and kept in .cache/ for a year.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

const folder = fileURLToPath(new URL("../../.cache/", import.meta.url));
const file = path.join(folder, "certificate.json");
const day = 86_400_000;

/** @returns {Promise<{ key: string, cert: string }>} */
export async function certificate() {
  const kept = read();
  if (kept && kept.until > Date.now() + day) return kept;
  const until = Date.now() + 365 * day;
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(until),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ key, cert, until }), { mode: 0o600 });
  return { key, cert };
}

function read() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
