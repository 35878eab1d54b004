// Preferences on a shelf in memory, for tests and screenshots; the rules are those of the real ones.
import {
  createPreferences,
  type PanePreferences,
  type Preferences,
} from "../../../src/taskpane/preferences/preferences";

export function memoryPreferences(start: Partial<PanePreferences> = {}): Preferences {
  const shelf = new Map<string, unknown>(Object.entries(start));
  return createPreferences(() => Promise.resolve(shelf));
}
