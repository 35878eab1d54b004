/** @jest-environment jsdom */
// What is remembered on this computer, through the real office-js-helpers; and nothing breaks where that fails.
import {
  createPreferences,
  noPreferences,
  type RecentSet,
} from "../../../src/taskpane/preferences/preferences";

const set = (key: string, packed = "{}"): RecentSet => ({ key, title: `Set ${key}`, time: 1, packed });

beforeEach(() => localStorage.clear());

it("remembers sets, the last used first, each once, five at most, over a restart", async () => {
  const preferences = createPreferences();
  for (const key of ["a", "b", "c", "d", "e", "f", "b"]) await preferences.remember(set(key));
  const { recent } = await createPreferences().read();
  expect(recent.map(({ key }) => key)).toEqual(["b", "f", "e", "d", "c"]);
  await preferences.forgetRecent();
  expect((await preferences.read()).recent).toEqual([]);
});

it("remembers the filter of the review", async () => {
  await createPreferences().saveFilter("open");
  expect((await createPreferences().read()).filter).toBe("open");
});

it("does not keep a set that is too large", async () => {
  const preferences = createPreferences();
  await preferences.remember(set("a"));
  await preferences.remember(set("b", "x".repeat(500_000)));
  expect((await preferences.read()).recent.map(({ key }) => key)).toEqual(["a"]);
});

it("takes what it does not know for nothing", async () => {
  localStorage.setItem("@sluitend/recent", JSON.stringify([{ key: 1 }, null, set("a")]));
  localStorage.setItem("@sluitend/filter", "{");
  expect(await createPreferences().read()).toEqual({ recent: [set("a")], filter: "all" });
});

it("remembers nothing, and says nothing, where the library or the storage fails", async () => {
  const broken = createPreferences(() => Promise.reject(new Error("blocked")));
  await broken.remember(set("a"));
  await broken.saveFilter("open");
  expect(await broken.read()).toEqual(noPreferences);
  const full = createPreferences(() =>
    Promise.resolve({
      get: () => null,
      set: () => {
        throw new Error("QuotaExceededError");
      },
    }),
  );
  await full.remember(set("a"));
  expect(await full.read()).toEqual(noPreferences);
});
