// Renders every state of the pane from the in-memory AddIn, in Chromium: widths, languages, themes. Leaves the
// pictures in .cache/screenshots/ and runs axe on each; exits with 1 when axe finds something, a page scrolls
// sideways, or an error is logged. `--only NAME` renders the states whose name starts so, `--look NAME` likewise.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const out = resolve(".cache/screenshots");
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : "");
const only = option("--only");
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const looks = [
  { name: "320-nl-light", width: 320, language: "nl", theme: "light" },
  { name: "320-nl-dark", width: 320, language: "nl", theme: "dark" },
  { name: "320-en-contrast", width: 320, language: "en", theme: "dark", contrast: true },
  { name: "450-nl-light", width: 450, language: "nl", theme: "light" },
  { name: "450-en-dark", width: 450, language: "en", theme: "dark" },
  { name: "450-nl-contrast", width: 450, language: "nl", theme: "light", contrast: true },
  { name: "600-en-light", width: 600, language: "en", theme: "light" },
];

async function bundle() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: ["test/taskpane/fake/showState.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const template = await readFile("src/taskpane/taskpane.html", "utf8");
  await writeFile(resolve(out, "pane.js"), outputFiles[0].text);
  await writeFile(
    resolve(out, "pane.html"),
    template.replace("</body>", '<script src="pane.js"></script></body>'),
  );
}

async function problemsOf(page, look) {
  const axe = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? ""}`),
    );
  });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const guilty = [...document.querySelectorAll("body *")].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`scrolls sideways: ${scrollWidth} > ${clientWidth} ${guilty?.outerHTML.slice(0, 120)}`];
  });
  // With forced colours every button has the same background.
  const primaries = await page.evaluate(() => {
    const probe = document.querySelector("main").appendChild(document.createElement("i"));
    probe.style.background = "var(--colorBrandBackground)";
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const buttons = [...document.querySelectorAll("main button.fui-Button")];
    return buttons.filter((button) => getComputedStyle(button).backgroundColor === brand).length;
  });
  return [...axe, ...wide, ...(primaries > 1 && !look.contrast ? [`${primaries} primary buttons`] : [])];
}

async function shoot(browser, look) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 720 },
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
    forcedColors: look.contrast ? "active" : "none",
    colorScheme: look.theme,
  });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`file://${out}/pane.html`);
  const states = (await page.evaluate(() => globalThis.paneStates)).filter((state) => state.startsWith(only));
  for (const state of states) {
    await page.goto(`file://${out}/pane.html?state=${state}&language=${look.language}&theme=${look.theme}`);
    await page.waitForSelector("[data-ready]");
    await page.evaluate(axeSource);
    for (const problem of await problemsOf(page, look)) problems.push(`${state} ${problem}`);
    // The whole state in one picture, with its foot where it ends rather than over its middle.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: look.width, height: Math.max(720, height) });
    await page.screenshot({ path: resolve(out, `${state}-${look.name}.png`) });
    await page.setViewportSize({ width: look.width, height: 720 });
  }
  await context.close();
  return problems.map((problem) => `${look.name} ${problem}`);
}

await bundle();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const problems = [];
for (const look of looks.filter(({ name }) => name.startsWith(option("--look"))))
  problems.push(...(await shoot(browser, look)));
await browser.close();
for (const problem of problems) console.log(problem);
console.log(`${problems.length} problems; pictures in ${out}`);
process.exitCode = problems.length > 0 ? 1 : 0;
