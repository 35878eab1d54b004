// Entry of the screenshots' page: shows the state that the address names.
import { mountPane } from "../../../src/taskpane/mountPane";
import { languageOf } from "../../../src/taskpane/messages/languageOf";
import { FakeAddIn } from "./fakeAddIn";
import { memoryPreferences } from "./memoryPreferences";
import { paneStates } from "./paneStates";

const query = new URLSearchParams(location.search);
const theme = query.get("theme") === "dark" ? "dark" : "light";
const start = paneStates[query.get("state") ?? "import-start"];
const pane = document.getElementById("pane");
if (pane === null || start === undefined) throw new Error(`no such state: ${query.get("state")}`);

Object.assign(window, { paneStates: Object.keys(paneStates) });
const addIn = new FakeAddIn();
addIn.checks = start.checks;
addIn.sets = start.sets;
addIn.origin = start.origin ?? null;
mountPane(pane, {
  addIn,
  start,
  preferences: memoryPreferences({ recent: start.recent }),
  language: languageOf(query.get("language") ?? "nl"),
  themeSource: { current: () => theme, onChange: () => () => undefined },
});
setTimeout(() => pane.setAttribute("data-ready", ""), 150);
