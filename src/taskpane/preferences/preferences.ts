// Preferences: what the pane remembers on this computer, for all workbooks: sets used lately and how the review is
// filtered. Kept through office-js-helpers, loaded when first needed; where that fails, nothing is remembered.

/** All measures in the review, or only those with something to assess. */
export type ReviewFilter = "all" | "open";

/** An import as packImport makes it, with what a list needs to show. */
export interface RecentSet {
  /** The same for versions of one document. */
  readonly key: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly packed: string;
}

export interface PanePreferences {
  readonly recent: readonly RecentSet[];
  readonly filter: ReviewFilter;
}

export interface Preferences {
  read(): Promise<PanePreferences>;
  /** Puts a set at the head of the recent ones. */
  remember(set: RecentSet): Promise<void>;
  forgetRecent(): Promise<void>;
  saveFilter(filter: ReviewFilter): Promise<void>;
}

export const noPreferences: PanePreferences = { recent: [], filter: "all" };

const mostRecent = 5;
/** A browser gives a page about 5 million characters; a set longer than this is not kept. */
const longest = 400_000;

/** The part of Storage that is used. */
export interface Shelf {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

export function createPreferences(open: () => Promise<Shelf> = openShelf): Preferences {
  let shelf: Promise<Shelf> | null = null;
  const opened = (): Promise<Shelf> => (shelf ??= open());
  const read = async (): Promise<PanePreferences> => {
    try {
      const { get } = bound(await opened());
      const recent = get("recent");
      const filter = get("filter");
      return {
        recent: Array.isArray(recent) ? recent.filter(isRecentSet) : [],
        filter: filter === "open" ? "open" : "all",
      };
    } catch {
      return noPreferences;
    }
  };
  const save = async (key: string, value: unknown): Promise<void> => {
    try {
      bound(await opened()).set(key, value);
    } catch {
      // Full, forbidden, or not there: remembering is a convenience, and never in the way.
    }
  };
  return {
    read,
    remember: async (set) => {
      const { recent } = await read();
      const others = recent.filter(({ key }) => key !== set.key);
      const kept = set.packed.length > longest ? others : [set, ...others];
      await save("recent", kept.slice(0, mostRecent));
    },
    forgetRecent: () => save("recent", []),
    saveFilter: (filter) => save("filter", filter),
  };
}

function bound(shelf: Shelf): Shelf {
  return { get: (key) => shelf.get(key), set: (key, value) => shelf.set(key, value) };
}

async function openShelf(): Promise<Shelf> {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>("sluitend", StorageType.LocalStorage);
}

/** What stands there may be of an older version, or somebody else's. */
function isRecentSet(value: unknown): value is RecentSet {
  if (typeof value !== "object" || value === null) return false;
  const { key, title, time, packed } = value as Partial<Record<keyof RecentSet, unknown>>;
  return [key, title, packed].every((text) => typeof text === "string") && typeof time === "number";
}
