// A table copied from Word, Excel or a page, pasted into the pane with a real clipboard.
import { describeInBrowser, workbenchPerTest } from "./openWorkbench";

const rows = [
  ["Voorstel", "2026", "2027", "2028"],
  ["Kosten brug", "12.000", "", "7.000"],
  ["Opbrengst tol", "", "-4.000", "-5.000"],
];
/** As it lands in the field: the gaps are gone, so the years of `7.000` and `-4.000` are lost. */
const text = rows.map((cells) => cells.filter((cell) => cell !== "").join(" ")).join("\n");
const html = `<h2>Voorstel 1: Brug</h2><table>${rows
  .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
  .join("")}</table>`;

describeInBrowser("pasting a table", () => {
  const opened = workbenchPerTest();

  test("its columns count, though the text of the field has none", async () => {
    const { page, pane } = opened();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "Plak tekst" }).click();
    const field = pane.getByRole("textbox", { name: "Tekst van het document" });
    await field.focus();
    await pane.evaluate(
      ([plain, page]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            "text/plain": new Blob([plain ?? ""], { type: "text/plain" }),
            "text/html": new Blob([page ?? ""], { type: "text/html" }),
          }),
        ]),
      [text, html],
    );
    await field.press("Control+V");
    expect(await field.inputValue()).toBe(text);
    await pane.getByRole("button", { name: "Tekst lezen" }).click();
    await pane.getByRole("heading", { name: "Nakijken" }).waitFor({ timeout: 20_000 });
    await pane.getByText("4\u00a0gezien = 4\u00a0gelezen + 0\u00a0gevraagd + 0\u00a0afgewezen").waitFor();
  }, 60_000);
});
