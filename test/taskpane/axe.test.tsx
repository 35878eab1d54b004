/** @jest-environment jsdom */
// Every state of the pane, in both languages, looked at by axe. Contrast needs a browser: the screenshots' script
// runs axe there.
import { act } from "@testing-library/react";
import axe from "axe-core";
import { FakeAddIn } from "./fake/fakeAddIn";
import { memoryPreferences } from "./fake/memoryPreferences";
import { paneStates } from "./fake/paneStates";
import { renderPane } from "./fake/renderPane";

/** Only the review is built otherwise in a narrow pane; the rest merely wraps. */
const widthsOf = (state: string) => (state.startsWith("review") ? [320, 1024] : [320]);

// jsdom knows no colours.
const options = { rules: { "color-contrast": { enabled: false } } };

const cases = Object.keys(paneStates).flatMap((state) =>
  (["nl", "en"] as const).flatMap((language) => widthsOf(state).map((width) => ({ state, language, width }))),
);

it.each(cases)(
  "$state in $language at $width px has nothing that axe objects to",
  async ({ state, language, width }) => {
    const start = paneStates[state];
    if (start === undefined) throw new Error(`no state ${state}`);
    const addIn = new FakeAddIn();
    addIn.checks = start.checks;
    addIn.sets = start.sets;
    addIn.origin = start.origin ?? null;
    const preferences = memoryPreferences({ recent: start.recent });
    await renderPane({ addIn, start, language, width, preferences });
    let violations: string[] = [];
    await act(async () => {
      const results = await axe.run(document, options);
      violations = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    expect(violations).toEqual([]);
  },
);

it("would notice a field without a name", async () => {
  document.body.innerHTML = "<input type='text' />";
  const { violations } = await axe.run(document.body, options);
  expect(violations.map(({ id }) => id)).toContain("label");
});
