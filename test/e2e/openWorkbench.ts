// Opens the workbench in a real browser, for tests that click and type as a controller does.
import { existsSync } from "node:fs";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether there is a browser; without one these tests skip, except on CI, where that is a failure. */
export const hasBrowser = existsSync(executablePath);

/** `describe` when there is a browser (or CI says that there must be), otherwise a skip that says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (hasBrowser || process.env["CI"] === "true") {
    describe(name, tests);
    return;
  }
  console.warn(`Skipped "${name}": no browser at ${executablePath} (set CHROMIUM to its path).`);
  describe.skip(name, tests);
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: Frame;
  /** What went wrong in page or pane so far; a test ends with it empty. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the workbench itself. */
  readonly strangers: readonly string[];
  /** Enters text into a cell by keyboard, through the grid's own editor. */
  typeInto(cell: string, text: string): Promise<void>;
  /** What cells of a sheet hold, calculated: `valuesOf("Blad1!A1:B2")`. */
  valuesOf(address: string): Promise<(string | number | boolean)[][]>;
  /** Brings a sheet forward by its tab. */
  openSheet(name: string): Promise<void>;
  /** A point in the host's log, and the calls of custom functions since then. */
  mark(): Promise<number>;
  callsSince(mark: number): Promise<{ step: string; function: string; cells: readonly string[] }[]>;
  /** What a cell shows. */
  textOf(address: string): Promise<string>;
  close(): Promise<void>;
}

let browser: Browser | null = null;

/** A new browser context with an empty workbook, ready when the add-in has told that it is. */
export async function openWorkbench(
  options: {
    language?: "nl" | "en";
    width?: number;
    height?: number;
    /** Runs in every frame before its own scripts. */
    atStart?: () => void;
  } = {},
): Promise<OpenWorkbench> {
  const origin = process.env["SLUITEND_WORKBENCH"];
  if (!origin) throw new Error("no workbench is served: Jest's globalSetup of test/e2e does that");
  browser ??= await chromium.launch({ executablePath, args: flags, headless: true });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
  });
  if (options.atStart) await page.addInitScript(options.atStart);
  await page.goto(`${origin}/${options.language === "en" ? "?taal=en" : ""}`);
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("#pane > *", { timeout: 20_000 });
  await page.waitForSelector("#grid canvas", { state: "attached" });
  return { page, pane: frame, errors, strangers, ...actions(page), close: () => context.close() };
}

/** Call after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

type Actions = Pick<OpenWorkbench, "typeInto" | "openSheet" | "mark" | "callsSince" | "valuesOf" | "textOf">;

function actions(page: Page): Actions {
  return {
    openSheet: async (name) => {
      await page.locator('#grid [data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
      await page.waitForFunction(
        (wanted) => window.workbench.host.workbook.Worksheets.GetActiveWorksheet().Name === wanted,
        name,
      );
    },
    mark: () => page.evaluate(() => window.workbench.host.log.mark()),
    callsSince: (since) =>
      page.evaluate(
        (mark) =>
          window.workbench.host.log
            .calls(mark)
            .map(({ step, function: name, cells }) => ({ step, function: name, cells })),
        since,
      ),
    typeInto: async (cell, text) => {
      await page.evaluate((address) => {
        const { host, focusGrid } = window.workbench;
        host.workbook.Worksheets.GetActiveWorksheet().toRange(address).Select();
        focusGrid();
      }, cell);
      const name = page.locator("#cell-name");
      await waitForValue(
        () => name.inputValue(),
        (value) => value === cell,
      );
      await page.keyboard.type(text, { delay: 10 });
      // As long as a person takes; the editor looks at what was typed in the meantime.
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      await waitForValue(
        () => name.inputValue(),
        (value) => value !== cell,
      );
    },
    valuesOf: (address) =>
      page.evaluate(async (at) => {
        const { engine, workbook } = window.workbench.host;
        await engine.calculate();
        return workbook.Worksheets.GetActiveWorksheet().toRange(at).Values;
      }, address),
    textOf: (address) =>
      page.evaluate(async (at) => {
        const { engine, workbook } = window.workbench.host;
        await engine.calculate();
        return workbook.Worksheets.GetActiveWorksheet().toRange(at).Text[0]?.[0] ?? "";
      }, address),
  };
}

async function waitForValue(read: () => Promise<string>, isRight: (value: string) => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (isRight(await read())) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the grid does not follow: ${await read()}`);
}

/** A workbench of its own for each test of a `describe`, closed again without errors or requests to strangers. */
export function workbenchPerTest(options: Parameters<typeof openWorkbench>[0] = {}): () => OpenWorkbench {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(options);
  }, 60_000);
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
    await workbench.close();
  });
  afterAll(() => closeBrowser());
  return () => workbench;
}
