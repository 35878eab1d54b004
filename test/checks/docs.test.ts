// The documentation against the code: every finding is explained once, and every link to a file leads somewhere.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { severities } from "../../src/domain/diagnostics/catalogue";

const root = join(__dirname, "../..");
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);

describe("docs/diagnostics.md", () => {
  const sections = readFileSync(join(root, "docs/diagnostics.md"), "utf8")
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      code: /^`([^`]+)`/.exec(section)?.[1],
      severity: /^Severity: (\w+)$/m.exec(section)?.[1],
      complete: /^Example: \S/m.test(section) && /^What to do: \S/m.test(section),
    }));

  it("has one section for every code, and none for others", () => {
    expect(sections.map((each) => each.code).sort()).toEqual(Object.keys(severities).sort());
  });

  it("gives the usual severity, an example and what to do", () => {
    expect(Object.fromEntries(sections.map((each) => [each.code, each.severity]))).toEqual(severities);
    expect(sections.filter((each) => !each.complete)).toEqual([]);
  });
});

it("explains no finding that nothing raises", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join("domain", "diagnostics")))
    .map((name) => readFileSync(join(root, "src", name), "utf8"))
    .join("\n");
  expect(Object.keys(severities).filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
});

describe("links in the documentation", () => {
  it.each(pages)("%s names files that exist", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    const files = links
      .filter((link) => !/^(https?:|#|mailto:)/.test(link))
      .map((link) => link.replace(/#.*$/, ""));
    expect(files.filter((file) => !existsSync(join(root, dirname(page), file)))).toEqual([]);
  });
});
