// Measure store: what functions look up, in memory and synchronous. The tables feed it; when they change it
// tells only those who follow a key whose value changed. One instance per page (see storeOfPage.ts).
import type { Ledger } from "../domain/ledger";
import { findMeasure } from "../domain/lookup/findMeasure";
import { findReserve } from "../domain/lookup/findReserve";
import { found, notFound, type Lookup, type LookupFailure } from "../domain/lookup/lookup";
import {
  lookupIndex,
  type EffectKind,
  type LookupIndex,
  type MeasureEntry,
} from "../domain/lookup/lookupIndex";
import { looseCode } from "../domain/lookup/looseCode";
import { breakEven, effectInYear, effectThrough, type BreakEven } from "../domain/lookup/measureEffects";
import { chosenMeasures, totalOfAll, totalOfYear, type Selection } from "../domain/lookup/totals";
import type { Cents } from "../domain/money";
import type { Effect } from "../domain/netEffect";
import { carrierName, type ReserveRoom } from "../domain/reserve";

/** What an answer depends on. A year of null: any year. */
export type Topic =
  | { readonly kind: "measure"; readonly code: string; readonly year: number | null }
  | { readonly kind: "totals"; readonly year: number | null }
  | { readonly kind: "reserves"; readonly year: number }
  /** Which measures there are, and their titles and domains. */
  | { readonly kind: "measures" };

type Listener = () => void;

interface Followed {
  readonly topic: Topic;
  readonly listeners: Set<Listener>;
}

export class MeasureStore {
  private index: LookupIndex | null = null;
  private failure: LookupFailure = { kind: "not-ready" };
  private readonly followed = new Map<string, Followed>();
  /** Who started to follow while there was no answer: to be told at the first one. */
  private readonly waiting = new Set<Listener>();
  /** What the tables held before they are being written. */
  private held: LookupIndex | null = null;

  /** Takes over what the tables hold now, and tells the followers of what changed: each once. */
  replace(ledger: Ledger): void {
    const before = this.index ?? this.held;
    const after = lookupIndex(ledger);
    this.index = after;
    this.held = null;
    const changed = [...this.followed.values()].filter(
      ({ topic }) =>
        before === null ||
        before.shape !== after.shape ||
        signature(before, topic) !== signature(after, topic),
    );
    this.tell(changed);
  }

  /** The tables cannot be read: followers hear why instead of waiting for ever. */
  fail(message: string): void {
    this.index = null;
    this.held = null;
    this.failure = { kind: "unreadable", message };
    this.tell([...this.followed.values()]);
  }

  /** The tables are being written: new questions wait for what they will hold. Ends with any of the other three. */
  hold(): void {
    if (this.index === null) return;
    this.held = this.index;
    this.index = null;
    this.failure = { kind: "not-ready" };
  }

  /** Writing came to nothing: what the tables held before, they hold still. */
  release(): void {
    if (this.held === null) return;
    this.index = this.held;
    this.held = null;
    this.tell([]);
  }

  netEffect(code: string, year: number, set: string | null): Lookup<Effect> {
    return this.effect("all", code, year, set);
  }

  /** The effect of all lines of a measure in a year, or of its investments or revenues alone. */
  effect(kind: EffectKind, code: string, year: number, set: string | null): Lookup<Effect> {
    // The usual case, before anything is filtered or made: structural edits look up every cell again.
    const answer = set === null ? this.index?.direct[kind].get(code)?.get(year) : undefined;
    return answer ?? this.ofMeasure(code, set, (entry) => effectInYear(entry, kind, year));
  }

  cumulativeEffect(code: string, through: number, set: string | null): Lookup<Effect> {
    return this.ofMeasure(code, set, (entry) => effectThrough(entry, through));
  }

  breakEven(code: string, set: string | null): Lookup<BreakEven> {
    return this.ofMeasure(code, set, breakEven);
  }

  measure(code: string, set: string | null): Lookup<MeasureEntry> {
    return this.ofMeasure(code, set, found);
  }

  measures(selection: Selection): Lookup<readonly MeasureEntry[]> {
    if (this.index === null) return notFound(this.failure);
    return chosenMeasures(this.index, selection);
  }

  /** `year` null: all years, amounts without a year included. */
  total(year: number | null, selection: Selection): Lookup<Effect> {
    if (this.index === null) return notFound(this.failure);
    return year === null ? totalOfAll(this.index, selection) : totalOfYear(this.index, year, selection);
  }

  reserveRemaining(year: number, reserve: string | null): Lookup<Cents> {
    return this.ofReserve(year, reserve, ({ room, row }) =>
      room === null ? notFound({ kind: "room-unknown", reserve: carrierName(row), year }) : found(room),
    );
  }

  reserveBalance(year: number, reserve: string | null): Lookup<Cents> {
    return this.ofReserve(year, reserve, ({ balance, row }) =>
      balance === null
        ? notFound({ kind: "balance-unknown", reserve: carrierName(row), year })
        : found(balance),
    );
  }

  /** Calls back when something about any of the topics changes. Returns the way to stop. */
  follow(topics: readonly Topic[], listener: Listener): () => void {
    const keys = new Set(topics.map((topic) => this.join(topic, listener)));
    if (this.index === null) this.waiting.add(listener);
    return () => {
      this.waiting.delete(listener);
      for (const key of keys) {
        const listeners = this.followed.get(key)?.listeners;
        listeners?.delete(listener);
        if (listeners?.size === 0) this.followed.delete(key);
      }
    };
  }

  private tell(followed: readonly Followed[]): void {
    const listeners = new Set([...followed.flatMap((each) => [...each.listeners]), ...this.waiting]);
    this.waiting.clear();
    for (const listener of listeners) listener();
  }

  private join(given: Topic, listener: Listener): string {
    const topic = given.kind === "measure" ? { ...given, code: looseCode(given.code) } : given;
    const key = keyOf(topic);
    const followed = this.followed.get(key) ?? { topic, listeners: new Set<Listener>() };
    this.followed.set(key, followed);
    followed.listeners.add(listener);
    return key;
  }

  private ofMeasure<T>(code: string, set: string | null, ask: (entry: MeasureEntry) => Lookup<T>): Lookup<T> {
    if (this.index === null) return notFound(this.failure);
    const entry = findMeasure(this.index, code, set);
    return entry.ok ? ask(entry.value) : entry;
  }

  private ofReserve<T>(
    year: number,
    reserve: string | null,
    ask: (room: ReserveRoom) => Lookup<T>,
  ): Lookup<T> {
    if (this.index === null) return notFound(this.failure);
    const entry = findReserve(this.index.reserves, reserve);
    if (!entry.ok) return entry;
    const room = entry.value.years.get(year);
    if (room !== undefined) return ask(room);
    return notFound({
      kind: "year-outside",
      year,
      years: [...entry.value.years.keys()].sort((a, b) => a - b),
    });
  }
}

function keyOf(topic: Topic): string {
  const year = "year" in topic ? String(topic.year) : "";
  return `${topic.kind} ${year} ${topic.kind === "measure" ? topic.code : ""}`;
}

/** What an answer about the topic can be made of, as text. */
function signature(index: LookupIndex, topic: Topic): string {
  switch (topic.kind) {
    case "measure": {
      const entries = index.byLooseCode.get(topic.code) ?? [];
      return JSON.stringify(
        entries.map(({ answers }) =>
          Object.values(answers).map((byYear) =>
            topic.year === null ? [...byYear.values()] : byYear.get(topic.year),
          ),
        ),
      );
    }
    case "totals":
      return JSON.stringify(topic.year === null ? [...index.totals] : index.totals.get(topic.year));
    case "reserves":
      return JSON.stringify(
        index.reserves.map(({ years }) => {
          const room = years.get(topic.year);
          return [room?.room, room?.balance];
        }),
      );
    case "measures":
      return JSON.stringify(index.measures.map(({ answers: _, ...measure }) => measure));
  }
}
