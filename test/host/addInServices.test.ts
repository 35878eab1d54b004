// What the add-in arranges about itself: its pane, its start with the document, its ribbon commands.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeEach(async () => {
  host = await openHost();
}, 20_000);
afterEach(() => host.dispose());

test("a ribbon command reaches the associated function with an event that it completes", async () => {
  const sources: unknown[] = [];
  Office.actions.associate("RefreshTotals", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(await host.invokeCommand("RefreshTotals")).toBe(0);
  expect(sources).toEqual(["Button"]);
});

test("a ribbon command that nobody associated reports a failure", async () => {
  expect(await host.invokeCommand("NoSuchCommand")).not.toBe(0);
});

test("the pane hides and shows, and tells so", async () => {
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await host.settle();
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});

test("starting with the document is remembered", async () => {
  expect(await Office.addin.getStartupBehavior()).toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
