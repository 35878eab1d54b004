// Draws assets/*.png from our own SVG sources with the Chromium of this machine (npm run icons). The
// pictures are committed, so a build needs no browser; run this only after changing a drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
const sizes = [16, 32, 64, 80];

/** The source for one size: small sizes have a drawing of their own, on whole pixels. */
function sourceOf(name, size) {
  return readFileSync(new URL(size < 32 ? `${name}-small.svg` : `${name}.svg`, assets), "utf8");
}

async function renderIcon(page, name, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${sourceOf(name, size)}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const name of ["icon", "refresh"]) {
    for (const size of sizes)
      writeFileSync(new URL(`${name}-${size}.png`, assets), await renderIcon(page, name, size));
  }
} finally {
  await browser.close();
}
