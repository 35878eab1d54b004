// The manifest for a real host names that host everywhere, and nothing of the development machine.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "sluitend-manifest-"));
const output = join(folder, "manifest.xml");
afterAll(() => rmSync(folder, { recursive: true }));

describe("manifestForHost", () => {
  it("replaces every address, and keeps the path of the host out of AppDomain", () => {
    expect(
      runScript("manifestForHost.mjs", ["https://apps.voorbeeld.example/sluitend/", output]).status,
    ).toBe(0);
    const manifest = readFileSync(output, "utf8");
    expect(manifest.replace(/<!--[^]*?-->/g, "")).not.toContain("localhost");
    expect(manifest).toContain('"https://apps.voorbeeld.example/sluitend/taskpane.html"');
    expect(manifest).toContain("<AppDomain>https://apps.voorbeeld.example</AppDomain>");
  });

  it.each([
    ["http://apps.voorbeeld.example", /https only/],
    ["https://apps.voorbeeld.example/?a=1", /without \?/],
    ["voorbeeld", /Invalid URL/],
  ])("refuses %s", (address, reason) => {
    const result = runScript("manifestForHost.mjs", [address, output]);
    expect(result.status).toBe(1);
    expect(result.error).toMatch(reason);
  });
});
