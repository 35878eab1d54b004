/** @jest-environment jsdom */
// The start of the pane: the ribbon's command first, React last, and a sentence when React does not come.
import { startPane, type OfficeHost } from "../../src/taskpane/startPane";
import type { AppProps } from "../../src/taskpane/App";
import { FakeAddIn } from "./fake/fakeAddIn";

function office(displayLanguage = "nl-NL") {
  const actions = new Map<string, (event: { completed(): void }) => void>();
  const host: OfficeHost = {
    actions: { associate: (id, action) => actions.set(id, action) },
    addin: { showAsTaskpane: jest.fn(async () => undefined) },
    context: { displayLanguage, officeTheme: { isDarkTheme: true } },
  };
  return { host, actions };
}

it("associates the command before React loads, and hands a click on to the pane", async () => {
  const { host, actions } = office();
  const mounted: AppProps[] = [];
  let ids: string[] = [];
  const load = async () => {
    ids = [...actions.keys()];
    return { mountPane: (_element: Element, props: AppProps) => void mounted.push(props) };
  };
  await startPane({ office: host, addIn: new FakeAddIn(), element: document.body, load });
  expect(ids).toEqual(["RefreshTotals"]);
  expect(mounted[0]?.language).toBe("nl");
  expect(mounted[0]?.themeSource.current()).toBe("dark");
  const heard = jest.fn();
  mounted[0]?.refreshRequests?.listen(heard);
  const completed = jest.fn();
  actions.get("RefreshTotals")?.({ completed });
  await new Promise(process.nextTick);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(host.addin.showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

it("says so when the pane cannot be loaded", async () => {
  const element = document.createElement("div");
  const load = () => Promise.reject(new Error("chunk"));
  await expect(
    startPane({ office: office("en-US").host, addIn: new FakeAddIn(), element, load }),
  ).rejects.toThrow("chunk");
  expect(element.textContent).toContain("could not be loaded");
});
