// The manifest as the workbench reads it: ours is accepted, and what Excel stumbles over is refused.
import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { ManifestError, readManifest } from "../../workbench/host/manifest/readManifest";

const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const { DOMParser } = new JSDOM("").window;
const read = (text: string, language = "nl-NL") =>
  readManifest(new DOMParser().parseFromString(text, "application/xml"), language);

test("our manifest: its page, its functions and its buttons", () => {
  const manifest = read(xml);
  expect(manifest).toMatchObject({
    displayName: "Sluitend",
    paneUrl: "https://localhost:3000/taskpane.html",
    functionsMetadataUrl: "https://localhost:3000/functions.nl.json",
    namespace: "",
  });
  expect(manifest.buttons.map(({ label, action }) => [label, action])).toEqual([
    ["Taakvenster", { type: "show" }],
    ["Totalen vernieuwen", { type: "execute", functionName: "RefreshTotals" }],
  ]);
});

test("another language takes the default values", () => {
  expect(read(xml, "en-US").buttons.map(({ label }) => label)).toEqual(["Task pane", "Refresh totals"]);
});

test.each([
  [
    "a resource that does not exist",
    (text: string) => text.replace('bt:Url id="Taskpane.Url"', 'bt:Url id="Other.Url"'),
  ],
  [
    "a page without https",
    (text: string) =>
      text.replaceAll("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
  ],
  [
    "functions in another page than the shared runtime",
    (text: string) =>
      text.replace(
        /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/,
        '<Page><SourceLocation resid="Support.Url"/>',
      ),
  ],
  ["no shared runtime", (text: string) => text.replace(/<Runtimes>[\s\S]*<\/Runtimes>/, "")],
  [
    "an empty namespace",
    (text: string) =>
      text
        .replace("<Metadata>", '<Namespace resid="Ns"/><Metadata>')
        .replace("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Ns" DefaultValue=""/>'),
  ],
  [
    "a button without a function",
    (text: string) => text.replace("RefreshTotals</FunctionName>", "</FunctionName>"),
  ],
  ["another document", () => "<html/>"],
])("refuses %s", (_what, change) => {
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  expect(() => read(changed)).toThrow(ManifestError);
});
