// Draft measures: the measures of a document by code while they are collected, and how they begin: from a
// section of their own, or from an entry in a list.
import { coversCode, type MeasureSection } from "../sections/findMeasureSections";
import type { ListEntry } from "../sections/findMeasureLists";
import type { DraftLine, DraftMeasure } from "./draft";
import type { EntryMatch } from "./matchEntries";
import { KnownMeasures } from "./knownMeasures";

type Collecting = { -readonly [K in keyof DraftMeasure]: DraftMeasure[K] } & { lines: DraftLine[] };

/** Measures by code while they are collected. */
export class DraftMeasures {
  /** `printed`: codes that the document itself prints somewhere: none of them is free. */
  constructor(private readonly printed: ReadonlySet<string> = new Set()) {}

  private readonly list: Collecting[] = [];
  private readonly byCode = new Map<string, Collecting>();
  private readonly times = new Map<string, number>();
  private free = 1;
  /** As of the last measure that was added; made anew for each table it would take most of the time. */
  private knownNow: KnownMeasures | null = null;

  /** Adds a measure; a code that is taken gets a number behind it. */
  add(measure: DraftMeasure): DraftMeasure {
    const taken = (this.times.get(measure.code) ?? 0) + 1;
    this.times.set(measure.code, taken);
    const code = taken === 1 ? measure.code : `${measure.code} (${taken})`;
    const kept: Collecting = { ...measure, code, lines: [...measure.lines] };
    this.list.push(kept);
    this.knownNow = null;
    this.byCode.set(code, kept);
    return kept;
  }

  /** Adds a measure, or tells more about one that was only named under this code. */
  complete(measure: DraftMeasure): void {
    const known = this.byCode.get(measure.code);
    if (known?.status !== "genoemd") this.add(measure);
    else {
      const title = known.title.startsWith(measure.title) ? measure.title : known.title;
      Object.assign(known, { title, status: measure.status, section: measure.section });
    }
    this.knownNow = null;
  }

  /** A measure that prints no code gets the next free number. */
  assign(title: string, place: DraftMeasure["place"], about: Partial<DraftMeasure> = {}): DraftMeasure {
    while (this.byCode.has(String(this.free)) || this.printed.has(String(this.free))) this.free += 1;
    const code = String(this.free);
    return this.add({ domain: "", ...about, code, title, status: "uitgewerkt", place, lines: [] });
  }

  /** The measure whose code covers this one: `E1-2` covers `E1`. */
  find(code: string): DraftMeasure | undefined {
    return this.list.find((measure) => coversCode(measure.code, code));
  }

  get(code: string): DraftMeasure | undefined {
    return this.byCode.get(code);
  }

  /** The measure that a block beside this one made of the same row. */
  ofRow(row: { readonly place: DraftMeasure["place"] }): DraftMeasure | undefined {
    return this.list.find(
      (measure) =>
        measure.place === row.place || measure.lines.some((line) => line.row.row.place === row.place),
    );
  }

  addLine(code: string, line: DraftLine): void {
    this.byCode.get(code)?.lines.push(line);
  }

  /** The measures known so far, to find them by code or title. */
  known(): KnownMeasures {
    this.knownNow ??= new KnownMeasures(
      this.list.map(({ code, title, section, status }) => ({
        code,
        title,
        fromTable: section === undefined && status === "uitgewerkt",
      })),
    );
    return this.knownNow;
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
