// The manifest asks for what the code needs: no less, or Excel offers an add-in that breaks; no more, or it hides
// one that would work.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiSetsOf } from "./apiSets";
import { root } from "./runScript";

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

function asked(set: string): number {
  return minor(new RegExp(`<Set Name="${set}" MinVersion="([\\d.]+)"`).exec(manifest)?.[1] ?? "none");
}

/** The part after the point of `1.13`; all sets here are at major version 1. */
function minor(version: string): number {
  return Number(/^1\.(\d+)$/.exec(version)?.[1] ?? Number.NaN);
}

describe("requirement sets", () => {
  const sets = apiSetsOf("src/excel");

  it("has the version of ExcelApi that src/excel needs", () => {
    const versions = [...(sets.get("ExcelApi") ?? new Map<string, string[]>()).keys()];
    expect(versions.length).toBeGreaterThan(3);
    expect(Math.max(...versions.map(minor))).toBe(asked("ExcelApi"));
  });

  it("needs nothing that only Excel on the web has, and nothing in preview", () => {
    expect([...sets.keys()]).toEqual(["ExcelApi"]);
  });
});
