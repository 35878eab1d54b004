// What the pane does with what it remembers on this computer. None of it ever stands in the way of the work.
import { packImport, unpackImport } from "../../app/packedImport";
import type { ImportResult } from "../../domain/importResult";
import { setIdentity } from "../../domain/setId";
import type { RecentSet, ReviewFilter } from "../preferences/preferences";
import type { ActionTools } from "./actionTools";

export interface PreferenceActions {
  /** Reads what is remembered on this computer. */
  loadPreferences(): Promise<void>;
  openRecent(set: RecentSet): Promise<void>;
  forgetRecent(): Promise<void>;
  /** Filters the review, now and next time. */
  filter(filter: ReviewFilter): void;
}

export function preferenceActions(tools: ActionTools): PreferenceActions {
  const { preferences, dispatch } = tools;
  const load = async (): Promise<void> => {
    dispatch({ type: "preferencesRead", preferences: await preferences.read() });
  };
  return {
    loadPreferences: load,
    openRecent: (set) =>
      tools.runner.run(
        { work: "import", name: set.title, fraction: null },
        async () => unpackImport(set.packed),
        (result) => {
          if (result === null) dispatch({ type: "stopped", notice: tools.messages.sets.recentGone });
          else dispatch({ type: "imported", result, file: null });
        },
      ),
    forgetRecent: async () => {
      await preferences.forgetRecent();
      await load();
    },
    filter: (filter) => {
      dispatch({ type: "filtered", filter });
      void preferences.saveFilter(filter);
    },
  };
}

/** The set among those used lately, as it stands now. */
export async function rememberUse({ preferences }: ActionTools, result: ImportResult): Promise<void> {
  const packed = packImport(result);
  if (result.set === null || packed === null) return;
  const { title } = result.set;
  await preferences.remember({ key: setIdentity(result.set), title, time: Date.now(), packed });
}
