// Reading in a thread of its own, in a real browser and under the policy of the manual: the pane stays free,
// cancelling is heard at once, and readers with their libraries work there.
import { importDocument } from "../../src/app/importDocument";
import { fictionalDocument } from "../documents/formats/councilDocument";
import { printDocx } from "../documents/formats/printDocx";
import { printPdf } from "../documents/formats/printPdf";
import { printXlsx } from "../documents/formats/printXlsx";
import { describeInBrowser, workbenchPerTest } from "./openWorkbench";

const input = "Bestand om te importeren";
/** The last fifth of the progress is that of the rules. */
const byRules = /^(?:8|9)\d% gelezen$/;

/** Measures by the thousand, with prose between them: seconds of work for the rules. */
function longText(lines: number): Buffer {
  const measure = (number: number): string[] => [
    `Maatregel ${number}: Minder ritten van het pendelbusje`,
    "De bus rijdt buiten het seizoen een keer per uur; dat scheelt brandstof en onderhoud.",
    "",
    "Omschrijving\t2026\t2027\t2028\t2029",
    `Kosten halte\t${100 + (number % 800)}.000\t500\t250\t0`,
    "Opbrengsten\t-10\t-20\t-30\t-40",
    "",
    "",
    "",
  ];
  const all = Array.from({ length: Math.ceil(lines / 9) }, (_, index) => measure(index + 1)).flat();
  return Buffer.from(all.slice(0, lines).join("\n"), "utf8");
}

describeInBrowser("reading in a thread", () => {
  const opened = workbenchPerTest();

  test("a text of 60,000 lines leaves the pane free, and cancelling is heard at once", async () => {
    const { pane } = opened();
    await pane.getByLabel(input).waitFor({ state: "attached" });
    const buffer = longText(60_000);
    await pane.getByLabel(input).setInputFiles({ name: "lang.txt", mimeType: "text/plain", buffer });
    await pane.getByText(byRules).waitFor({ timeout: 20_000 });
    // The rules are at work now, and whoever clicks is heard: the pane has its turns meanwhile. A clock would tell more
    // of the machine than of the pane.
    const turns = await pane.evaluate(async (label) => {
      let count = 0;
      const turn = () => new Promise((resolve) => setTimeout(resolve, 5)).then(() => (count += 1));
      for (const end = performance.now() + 500; performance.now() < end;) await turn();
      const working = count;
      count = 0;
      [...document.querySelectorAll("button")].find((button) => button.textContent === "Annuleren")?.click();
      while (document.querySelector(`[aria-label="${label}"]`) === null) await turn();
      return { working, untilCancelled: count };
    }, input);
    expect(turns.working).toBeGreaterThan(10);
    expect(turns.untilCancelled).toBeLessThan(20);
    // The thread is gone, and the pane takes the next file as if nothing had happened.
    await expectThreads(0);
    await pane
      .getByLabel(input)
      .setInputFiles({ name: "leeg.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    await pane.locator('[data-code="file/empty"]').waitFor({ timeout: 10_000 });
    await expectThreads(0);
  }, 60_000);

  test.each([
    ["nota.pdf", printPdf],
    ["nota.xlsx", printXlsx],
    ["nota.docx", printDocx],
  ])(
    "%s is read there as it is without a thread",
    async (name, print) => {
      const { pane } = opened();
      const bytes = await print(fictionalDocument);
      const { count } = await importDocument({ name, bytes });
      expect(count.read).toBeGreaterThan(10);
      await pane
        .getByLabel(input)
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await pane.getByRole("heading", { name: "Nakijken" }).waitFor({ timeout: 20_000 });
      const { seen, read, asked, rejected } = count;
      const proof = `${seen} gezien = ${read} gelezen + ${asked} gevraagd + ${rejected} afgewezen`;
      await pane.getByText(proof.replaceAll(/(\d) /g, "$1\u00a0")).waitFor({ timeout: 5_000 });
      await expectThreads(0);
    },
    60_000,
  );

  async function expectThreads(count: number): Promise<void> {
    for (let attempt = 0; attempt < 40 && opened().page.workers().length !== count; attempt += 1) {
      await opened().page.waitForTimeout(50);
    }
    expect(opened().page.workers()).toHaveLength(count);
  }
});
