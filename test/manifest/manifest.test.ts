/** @jest-environment jsdom */
// The manifest as Excel reads it: resources agree, shared runtime everywhere the same, no namespace, icons exist.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const elements = [...manifest.getElementsByTagName("*")];
const origin = "https://localhost:3000";

function named(name: string): Element[] {
  return elements.filter((element) => element.localName === name);
}

function texts(name: string): string[] {
  return named(name).map((element) => element.textContent ?? "");
}

/** Every address in the manifest, overrides for a language included. */
const addresses = elements
  .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
  .filter((value) => value?.includes("://"));

/** resid -> the elements that use it. */
const uses = new Map<string, string[]>();
for (const element of elements) {
  const resid = element.getAttribute("resid");
  if (resid !== null) uses.set(resid, [...(uses.get(resid) ?? []), element.localName]);
}
const resources = new Map(
  elements.flatMap((element) => {
    const id = element.getAttribute("id");
    return id !== null && ["Image", "Url", "String"].includes(element.localName)
      ? [[id, element] as const]
      : [];
  }),
);

function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(named("parsererror")).toEqual([]);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  it("has an id, and the version of the package behind a leading 1 (Office refuses versions below 1.0)", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(texts("Id")).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
    expect(texts("Version")).toEqual([`1.${version}`]);
  });

  it("has no namespace, not even an empty one", () => {
    expect(named("Namespace")).toEqual([]);
    expect([...resources.keys()].filter((id) => /namespace/i.test(id))).toEqual([]);
  });

  it("defines every resource that it uses, and uses every resource that it defines", () => {
    expect([...uses.keys()].sort()).toEqual([...resources.keys()].sort());
  });

  it("keeps ids and strings within the lengths that Office accepts", () => {
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const string of named(list).flatMap((each) => [...each.getElementsByTagName("*")])) {
        const value = string.getAttribute("DefaultValue") ?? string.getAttribute("Value") ?? "";
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("has a Dutch text for every string", () => {
    for (const string of named("String")) {
      expect([...string.children].map((child) => child.getAttribute("Locale"))).toEqual(["nl-NL"]);
    }
  });

  it("runs functions, commands and pane in one shared runtime that stays", () => {
    const runtimes = named("Runtime");
    expect(runtimes.map((each) => [each.getAttribute("resid"), each.getAttribute("lifetime")])).toEqual([
      ["Taskpane.Url", "long"],
    ]);
    expect(named("Runtimes")[0]?.previousElementSibling).toBeNull();
    const page = named("Page")[0]?.firstElementChild;
    const taskpane = named("Action").find((each) => each.getAttribute("xsi:type") === "ShowTaskpane");
    expect(page?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(named("FunctionFile")[0]?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(taskpane?.firstElementChild?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(named("TaskpaneId")).toEqual([]);
    expect(named("SourceLocation")[0]?.getAttribute("DefaultValue")).toBe(
      resources.get("Taskpane.Url")?.getAttribute("DefaultValue"),
    );
  });

  it("asks for the shared runtime and for custom functions that can give an error with a text", () => {
    const sets = named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toContainEqual(["SharedRuntime", "1.1"]);
    expect(sets).toContainEqual(["CustomFunctionsRuntime", "1.2"]);
  });

  it("points at Dutch metadata from within the address of the English one", () => {
    const metadata = resources.get("Functions.Metadata.Url");
    expect(metadata?.getAttribute("DefaultValue")).toBe(`${origin}/functions.json`);
    expect(
      [...(metadata?.children ?? [])].map((each) => [
        each.localName,
        each.getAttribute("Locale"),
        each.getAttribute("Value"),
      ]),
    ).toEqual([["Override", "nl-NL", `${origin}/functions.nl.json`]]);
  });

  it("has a button for the pane and one that runs RefreshTotals", () => {
    expect(named("Action").map((each) => each.getAttribute("xsi:type"))).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
    ]);
    expect(texts("FunctionName")).toEqual(["RefreshTotals"]);
  });

  it("uses addresses of the development host only, over https", () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect(texts("AppDomain")).toEqual([origin]);
    expect(named("SupportUrl")[0]?.getAttribute("DefaultValue")).toBeTruthy();
  });

  it("has every file in assets/ that it names, each icon in the size that it is named for", () => {
    const files = addresses.filter((address) => address?.includes("/assets/"));
    for (const address of files) {
      const file = join(root, (address ?? "").slice(origin.length));
      expect(existsSync(file)).toBe(true);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1] ?? Number.NaN);
      if (file.endsWith(".png")) expect(pngSize(file)).toEqual({ width: size, height: size });
    }
    const of = (name: string) => named(name)[0]?.getAttribute("DefaultValue");
    expect([of("IconUrl"), of("HighResolutionIconUrl")]).toEqual([
      `${origin}/assets/icon-32.png`,
      `${origin}/assets/icon-64.png`,
    ]);
    for (const icon of named("Icon")) {
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "64", "80"]);
      for (const image of icon.children)
        expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
    }
  });
});
