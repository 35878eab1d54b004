// Set id: the short name in every column `Set`, and what makes two imports the same set.
import type { MeasureSet } from "./measureSet";

/** Two documents with this in common are versions of one set. */
export function setIdentity(set: Pick<MeasureSet, "title" | "organisation">): string {
  return [set.organisation, set.title].map((text) => words(text).join(" ")).join("|");
}

/** `hengelo-2020`: organisation (or the title's first words) and first year; numbered when already in use. */
export function proposeSetId(set: MeasureSet, taken: readonly string[]): string {
  const name = words(set.organisation)
    .filter((word) => word !== "gemeente")
    .slice(0, 3);
  const stem = (name.length > 0 ? name : words(set.title).slice(0, 3)).join("-") || "set";
  const year = set.years[0];
  const base = year === undefined ? stem : `${stem}-${year}`;
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`;
  return id;
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
