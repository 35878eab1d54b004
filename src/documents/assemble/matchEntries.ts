// Matching the entries of a list with the sections of a document: titles first, then codes.
import { coversCode, type MeasureSection } from "../sections/findMeasureSections";
import { type ListEntry, parentCodes } from "../sections/findMeasureLists";
import { looseCode, titleSimilarity } from "../sections/measureCode";

/** A list entry beside the section it belongs to, perhaps under another code or title. */
export interface EntryMatch {
  readonly entry: ListEntry;
  readonly section: MeasureSection;
}

/** Titles first, the best match first: a code may move on to another measure, a title hardly ever does. */
export function matchEntries(
  sections: readonly MeasureSection[],
  entries: readonly ListEntry[],
): EntryMatch[] {
  const parents = parentCodes(entries);
  const open = new Set(entries.filter((entry) => !parents.has(looseCode(entry.code))));
  const found: EntryMatch[] = [];
  const take = (entry: ListEntry, section: MeasureSection): void => {
    open.delete(entry);
    found.push({ entry, section });
  };
  const pairs = sections.flatMap((section) =>
    [...open].map((entry) => ({ entry, section, score: titleScore(entry, section) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  for (const { entry, section, score } of pairs) {
    const taken = found.some((match) => match.section === section);
    if (score < 0.75 || !open.has(entry) || (taken && !coversCode(section.code, entry.code))) continue;
    take(entry, section);
  }
  for (const section of sections) {
    if (found.some((match) => match.section === section)) continue;
    for (const entry of open) if (coversCode(section.code, entry.code)) take(entry, section);
  }
  return found;
}

/** How alike two titles are (0..1); of two that are equally alike, the one with the same code comes first. */
function titleScore(entry: ListEntry, section: MeasureSection): number {
  const alike = titleSimilarity(entry.title, section.title);
  return coversCode(section.code, entry.code) && alike >= 0.75 ? alike + 0.1 : alike;
}
