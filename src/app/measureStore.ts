// Measure store: what functions look up, in memory and synchronous. The tables feed it; when they change it
// tells only those who follow a key whose value changed. One instance per page (see storeOfPage.ts).
import type { Ledger } from "../domain/ledger";
import type { Cents } from "../domain/money";
import { noEffect, netEffects, type Effect } from "../domain/netEffect";
import { carrierName, reserveRoom } from "../domain/reserve";
import { nearestCodes } from "./nearestCodes";

/** Why a lookup has no answer. */
export type LookupFailure =
  | { readonly kind: "not-ready" }
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "unknown-measure"; readonly code: string; readonly nearest: readonly string[] }
  | { readonly kind: "unknown-set"; readonly set: string; readonly sets: readonly string[] }
  | { readonly kind: "ambiguous-set"; readonly code: string; readonly sets: readonly string[] }
  | { readonly kind: "ambiguous-code"; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: "year-outside"; readonly year: number; readonly years: readonly number[] }
  | { readonly kind: "unknown-reserve"; readonly reserve: string; readonly reserves: readonly string[] }
  | { readonly kind: "ambiguous-reserve"; readonly reserves: readonly string[] }
  | { readonly kind: "room-unknown"; readonly reserve: string; readonly year: number };

export type Lookup<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: LookupFailure };

interface MeasureEntry {
  readonly set: string;
  readonly code: string;
  readonly years: readonly number[];
  readonly effects: ReadonlyMap<number | null, Effect>;
}

interface ReserveEntry {
  readonly reserve: string;
  readonly post: string;
  readonly years: Map<number, Cents | null>;
}

interface Contents {
  readonly sets: readonly string[];
  readonly byCode: ReadonlyMap<string, readonly MeasureEntry[]>;
  readonly byLooseCode: ReadonlyMap<string, readonly MeasureEntry[]>;
  readonly reserves: readonly ReserveEntry[];
  /** Changes when codes, sets, years or reserves come or go: then every answer may be another. */
  readonly shape: string;
}

type Listener = () => void;

export class MeasureStore {
  private contents: Contents | null = null;
  private failure: LookupFailure = { kind: "not-ready" };
  private readonly followers = new Map<string, Map<number, Set<Listener>>>();

  /** Takes over what the tables hold now, and tells the followers of what changed. */
  replace(ledger: Ledger): void {
    const before = this.contents;
    const after = contentsOf(ledger);
    this.contents = after;
    if (before === null || before.shape !== after.shape) return this.notifyAll();
    for (const [loose, years] of this.followers) {
      for (const [year, listeners] of years) {
        if (signature(before, loose, year) === signature(after, loose, year)) continue;
        for (const listener of [...listeners]) listener();
      }
    }
  }

  /** The tables cannot be read: followers hear why instead of waiting for ever. */
  fail(message: string): void {
    this.contents = null;
    this.failure = { kind: "unreadable", message };
    this.notifyAll();
  }

  netEffect(code: string, year: number, set: string | null): Lookup<Effect> {
    if (this.contents === null) return fail(this.failure);
    const found = findMeasure(this.contents, code, set);
    if (!found.ok) return found;
    const { years, effects } = found.value;
    if (!years.includes(year)) return fail({ kind: "year-outside", year, years });
    return { ok: true, value: effects.get(year) ?? noEffect };
  }

  reserveRemaining(year: number, reserve: string | null): Lookup<Cents> {
    if (this.contents === null) return fail(this.failure);
    const found = findReserve(this.contents.reserves, reserve);
    if (!found.ok) return found;
    const entry = found.value;
    const room = entry.years.get(year);
    if (room === undefined)
      return fail({ kind: "year-outside", year, years: [...entry.years.keys()].sort() });
    if (room === null) return fail({ kind: "room-unknown", reserve: carrierName(entry), year });
    return { ok: true, value: room };
  }

  /** Follows a measure in a year. Returns the way to stop. */
  followMeasure(code: string, year: number, listener: Listener): () => void {
    return this.follow(looseCode(code), year, listener);
  }

  /** Follows the room of all reserves in a year. Returns the way to stop. */
  followReserve(year: number, listener: Listener): () => void {
    return this.follow(reserveKey, year, listener);
  }

  private follow(key: string, year: number, listener: Listener): () => void {
    const years = this.followers.get(key) ?? new Map<number, Set<Listener>>();
    this.followers.set(key, years);
    const listeners = years.get(year) ?? new Set<Listener>();
    years.set(year, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) years.delete(year);
      if (years.size === 0) this.followers.delete(key);
    };
  }

  private notifyAll(): void {
    const listeners = [...this.followers.values()].flatMap((years) =>
      [...years.values()].map((set) => [...set]),
    );
    for (const listener of listeners.flat()) listener();
  }
}

/** A key that no measure code can have. */
const reserveKey = "\u0000reserve";

/** `C-2`, `c2` and `C 2` are the same, loosely. */
export function looseCode(code: string): string {
  return code.replace(/[\s.\-–_/]/g, "").toUpperCase();
}

function signature(contents: Contents, key: string, year: number): string {
  if (key === reserveKey) return JSON.stringify(contents.reserves.map((entry) => entry.years.get(year)));
  const entries = contents.byLooseCode.get(key) ?? [];
  return JSON.stringify(entries.map((entry) => entry.effects.get(year)));
}

function findMeasure(contents: Contents, code: string, set: string | null): Lookup<MeasureEntry> {
  const same = contents.byCode.get(code);
  // The usual case, before anything is filtered or made: structural edits look up every cell again.
  if (set === null && same?.length === 1 && same[0] !== undefined) return { ok: true, value: same[0] };
  const inSet = (entry: MeasureEntry) => set === null || entry.set.toLowerCase() === set.toLowerCase();
  if (set !== null && !contents.sets.some((id) => id.toLowerCase() === set.toLowerCase())) {
    return fail({ kind: "unknown-set", set, sets: contents.sets });
  }
  const exact = (same ?? []).filter(inSet);
  const found = exact.length > 0 ? exact : (contents.byLooseCode.get(looseCode(code)) ?? []).filter(inSet);
  const [first] = found;
  if (first === undefined) {
    const codes = [...contents.byCode.values()].flat().filter(inSet);
    return fail({
      kind: "unknown-measure",
      code,
      nearest: nearestCodes(
        code,
        codes.map((entry) => entry.code),
      ),
    });
  }
  if (found.length === 1) return { ok: true, value: first };
  const codes = [...new Set(found.map((entry) => entry.code))];
  if (codes.length > 1) return fail({ kind: "ambiguous-code", code, codes });
  return fail({ kind: "ambiguous-set", code: first.code, sets: found.map((entry) => entry.set) });
}

function findReserve(reserves: readonly ReserveEntry[], name: string | null): Lookup<ReserveEntry> {
  const names = reserves.map(carrierName);
  const wanted = name?.toLowerCase();
  const found = reserves.filter(
    (entry) =>
      wanted === undefined || entry.post.toLowerCase() === wanted || entry.reserve.toLowerCase() === wanted,
  );
  const own = found.filter((entry) => wanted !== undefined && carrierName(entry).toLowerCase() === wanted);
  const [first] = own.length === 1 ? own : found;
  if (first === undefined) return fail({ kind: "unknown-reserve", reserve: name ?? "", reserves: names });
  if (found.length > 1 && own.length !== 1) {
    return fail({ kind: "ambiguous-reserve", reserves: found.map(carrierName) });
  }
  return { ok: true, value: first };
}

function contentsOf(ledger: Ledger): Contents {
  const effects = netEffects(ledger);
  const years = yearsOfSets(ledger);
  const entries = codesOf(ledger).map(({ set, code }) => ({
    set,
    code,
    years: years.get(set) ?? [],
    effects: effects.get(set)?.get(code) ?? new Map<number | null, Effect>(),
  }));
  const reserves = reservesOf(ledger);
  const sets = [...new Set(entries.map((entry) => entry.set))];
  return {
    sets,
    byCode: groupBy(entries, (entry) => entry.code),
    byLooseCode: groupBy(entries, (entry) => looseCode(entry.code)),
    reserves,
    shape: JSON.stringify([
      entries.map((entry) => [entry.set, entry.code, entry.years]),
      reserves.map((entry) => [entry.reserve, entry.post, [...entry.years.keys()]]),
    ]),
  };
}

/** Codes of `Maatregelen`, and those that a controller used in `Effecten` only. */
function codesOf(ledger: Ledger): readonly { readonly set: string; readonly code: string }[] {
  const codes = new Map<string, { set: string; code: string }>();
  for (const { set, code } of [...ledger.measures, ...ledger.amounts]) {
    if (code !== "") codes.set(JSON.stringify([set, code]), { set, code });
  }
  return [...codes.values()];
}

/** The years of the document, and those that amounts have: a controller may add one. Ascending. */
function yearsOfSets(ledger: Ledger): ReadonlyMap<string, readonly number[]> {
  const years = new Map(ledger.sets.map((set) => [set.id, new Set(set.years)]));
  for (const { set, year } of ledger.amounts) {
    if (year === null) continue;
    const ofSet = years.get(set) ?? new Set<number>();
    years.set(set, ofSet.add(year));
  }
  return new Map([...years].map(([set, each]) => [set, [...each].sort((a, b) => a - b)]));
}

function reservesOf(ledger: Ledger): readonly ReserveEntry[] {
  const entries = new Map<string, ReserveEntry>();
  for (const row of ledger.reserves) {
    const { reserve, post } = row;
    const key = JSON.stringify([reserve.toLowerCase(), post.toLowerCase()]);
    const entry = entries.get(key) ?? { reserve, post, years: new Map<number, Cents | null>() };
    entries.set(key, entry);
    entry.years.set(row.year, reserveRoom(ledger, row).room);
  }
  return [...entries.values()];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function fail(failure: LookupFailure): { readonly ok: false; readonly failure: LookupFailure } {
  return { ok: false, failure };
}
