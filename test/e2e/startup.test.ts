// The start of the page: functions are associated before React is even asked for, so that cells do not wait for
// the pane. `STARTUP_LOADS=9 npx jest test/e2e/startup` prints times as well.
import { readFileSync } from "node:fs";
import path from "node:path";
import { closeBrowser, describeInBrowser, openWorkbench } from "./openWorkbench";

const loads = Number(process.env["STARTUP_LOADS"] ?? 1);
const chunks = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../.cache/modules.json"), "utf8"),
) as Readonly<Record<string, readonly string[]>>;
const reactChunks = Object.entries(chunks)
  .filter(([, modules]) => modules.some((module) => module.startsWith("node_modules/react-dom/")))
  .map(([name]) => name);

/** Milliseconds since the frame's navigation. */
interface Start {
  readonly associated: number;
  /** When the first chunk with React was asked for, and when the pane first had something in it. */
  readonly reactAsked: number;
  readonly rendered: number;
}

async function start(): Promise<Start> {
  const workbench = await openWorkbench({
    atStart: () => {
      new MutationObserver((_, observer) => {
        if (document.querySelector("#pane > *") === null) return;
        observer.disconnect();
        performance.mark("test-rendered");
      }).observe(document, { childList: true, subtree: true });
    },
  });
  const times = await workbench.pane.evaluate((names) => {
    const markAt = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const isReact = (url: string) => names.some((name) => url.includes(`/${name}.`));
    const asked = performance.getEntriesByType("resource").filter(({ name }) => isReact(name));
    return {
      associated: markAt("sluitend-functions"),
      reactAsked: Math.min(...asked.map(({ startTime }) => startTime)),
      rendered: markAt("test-rendered"),
    };
  }, reactChunks);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
  return times;
}

describeInBrowser("the start of the page", () => {
  afterAll(() => closeBrowser());

  test("functions come first, then React, then the pane", async () => {
    expect(reactChunks).toHaveLength(1);
    const starts: Start[] = [];
    for (let load = 0; load < loads; load += 1) starts.push(await start());
    for (const { associated, reactAsked, rendered } of starts) {
      expect(associated).toBeGreaterThan(0);
      expect(reactAsked).toBeGreaterThan(associated);
      expect(reactAsked).toBeLessThan(Infinity);
      expect(rendered).toBeGreaterThan(reactAsked);
    }
    if (loads === 1) return;
    const medians = (["associated", "reactAsked", "rendered"] as const).map((name) => {
      const times = starts.map((each) => each[name]).sort((a, b) => a - b);
      return `${name} ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms`;
    });
    console.info(`start, medians of ${loads}: ${medians.join(", ")}`);
  }, 180_000);
});
