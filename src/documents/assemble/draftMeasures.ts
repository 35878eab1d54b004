// Draft measures: the measures of a document by code while they are collected, and how they begin: from a
// section of their own, or from an entry in a list.
import { coversCode, type MeasureSection } from "../sections/findMeasureSections";
import type { ListEntry } from "../sections/findMeasureLists";
import type { DraftLine, DraftMeasure } from "./draft";
import type { EntryMatch } from "./matchEntries";
import type { KnownMeasure } from "./tableRole";

/** Measures by code while they are collected. */
export class DraftMeasures {
  private readonly list: { -readonly [K in keyof DraftMeasure]: DraftMeasure[K] }[] = [];

  add(measure: DraftMeasure): DraftMeasure {
    const taken = this.list.filter((other) => other.code === measure.code).length;
    const kept = taken === 0 ? measure : { ...measure, code: `${measure.code} (${taken + 1})` };
    this.list.push(kept);
    return kept;
  }

  /** A measure that prints no code gets the next free number. */
  assign(title: string, place: DraftMeasure["place"], domain = ""): DraftMeasure {
    let number = 1;
    while (this.list.some((measure) => measure.code === String(number))) number += 1;
    return this.add({ code: String(number), title, domain, status: "uitgewerkt", place, lines: [] });
  }

  find(code: string): DraftMeasure | undefined {
    return this.list.find((measure) => coversCode(measure.code, code));
  }

  addLine(code: string, line: DraftLine): void {
    const measure = this.list.find((one) => one.code === code);
    if (measure) measure.lines = [...measure.lines, line];
  }

  all(): KnownMeasure[] {
    return this.list.map(({ code, title }) => ({ code, title }));
  }

  drafts(): DraftMeasure[] {
    return this.list;
  }
}

export function fromSection(
  section: MeasureSection,
  matches: readonly EntryMatch[],
  entries: readonly ListEntry[],
): DraftMeasure {
  const entry = matches.find((match) => match.section === section)?.entry;
  const letter = /^[A-Z]+/.exec(section.code)?.[0];
  const sibling = entries.find((other) => letter && new RegExp(`^${letter}\\W?\\d`).test(other.code));
  const domain = section.domain ?? entry?.group ?? sibling?.group ?? "";
  return {
    code: section.code,
    title: section.title || entry?.title || section.code,
    domain,
    status: "uitgewerkt",
    place: section.heading.place,
    lines: [],
    section: { first: section.first, end: section.end },
    ...(section.responsible ? { responsible: section.responsible } : {}),
    ...(section.certainty ? { certainty: section.certainty } : {}),
  };
}

export function fromEntry(entry: ListEntry): DraftMeasure {
  return {
    code: entry.code,
    title: entry.title,
    domain: entry.group,
    status: "genoemd",
    place: entry.place,
    lines: [],
  };
}
