/** @jest-environment jsdom */
// Import: choosing, dropping and pasting; progress and cancelling; a refusal that says what to do.
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { renderPane } from "../../fake/renderPane";

const file = new File(["# Maatregelen"], "maatregelen.md");
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");

it("reads a dropped file", async () => {
  const { addIn } = await renderPane();
  await act(async () => {
    fireEvent.drop(screen.getByTestId("drop-zone"), { dataTransfer: { files: [file] } });
  });
  await screen.findByRole("heading", { level: 1, name: "Nakijken" });
  expect(textOf(addIn.imported[0]?.bytes)).toBe("# Maatregelen");
});

it("offers every kind of file that can be read", async () => {
  await renderPane();
  const offered = screen.getByLabelText<HTMLInputElement>("Bestand om te importeren", {
    selector: "input",
  }).accept;
  const readable = ".pdf .docx .docm .dotx .xlsx .xlsm .xltx .xltm .csv .tsv .txt .md .html .json".split(" ");
  expect(offered.split(",")).toEqual(expect.arrayContaining(readable));
});

it("asks for one file at a time", async () => {
  const { addIn } = await renderPane();
  fireEvent.drop(screen.getByTestId("drop-zone"), { dataTransfer: { files: [file, file] } });
  expect(screen.getByRole("status")).toHaveTextContent("Sleep één bestand tegelijk hierheen.");
  expect(addIn.imported).toEqual([]);
});

it("reads pasted text, and asks for it when there is none", async () => {
  const { user, addIn } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Plak tekst" }));
  const field = screen.getByRole("textbox", { name: "Tekst van het document" });
  expect(field).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Tekst lezen" }));
  expect(field).toBeInvalid();
  expect(addIn.imported).toEqual([]);
  await user.click(field);
  await user.paste("J-1\t€ 5\n");
  await user.click(screen.getByRole("button", { name: "Tekst lezen" }));
  await screen.findByRole("heading", { level: 1, name: "Nakijken" });
  expect(addIn.imported[0]?.name).toBe("geplakte tekst");
  expect(textOf(addIn.imported[0]?.bytes)).toBe("J-1\t€ 5\n");
});

it.each([
  [
    "a table that was copied goes in as a table",
    "<b>Lasten</b><table></table>",
    "",
    "<!doctype html><b>Lasten",
  ],
  ["what was changed since goes in as text", "<table></table>", "!", "Lasten\t5\n!"],
  ["formatted text without a table goes in as text", "<p>Lasten 5</p>", "", "Lasten\t5\n"],
])("%s", async (_what, html, typed, start) => {
  const { user, addIn } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Plak tekst" }));
  const field = screen.getByRole("textbox", { name: "Tekst van het document" });
  const clipboard: Record<string, string> = { "text/html": html, "text/plain": "Lasten\t5\r\n" };
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => clipboard[type] ?? "" } });
  fireEvent.change(field, { target: { value: `Lasten\t5\n${typed}` } });
  await user.click(screen.getByRole("button", { name: "Tekst lezen" }));
  await screen.findByRole("heading", { level: 1, name: "Nakijken" });
  expect(textOf(addIn.imported[0]?.bytes).slice(0, start.length)).toBe(start);
  expect(textOf(addIn.imported[0]?.bytes).startsWith("<")).toBe(start.startsWith("<"));
});

it("keeps what was pasted when the panel is left", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Plak tekst" }));
  await user.paste("J-1");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  await user.click(screen.getByRole("button", { name: "Plak tekst" }));
  expect(screen.getByRole("textbox")).toHaveValue("J-1");
});

it("shows progress, and cancels", async () => {
  const addIn = new FakeAddIn();
  addIn.hold();
  const { user } = await renderPane({ addIn });
  await user.upload(screen.getByLabelText("Bestand om te importeren"), file);
  await waitFor(() => addIn.waiting);
  await act(async () => addIn.waiting.progress(0.42));
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "42% gelezen");
  expect(screen.getByRole("status")).toHaveTextContent("maatregelen.md wordt gelezen 25%");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  expect(addIn.lastSignal?.aborted).toBe(true);
  expect(screen.getByRole("status")).toHaveTextContent(
    "Het importeren is geannuleerd. Er is niets veranderd.",
  );
  expect(screen.getByRole("button", { name: "Bestand kiezen" })).toBeEnabled();
});

it("names the refused file and says that nothing changed", async () => {
  const { user } = await renderPane();
  await user.upload(screen.getByLabelText("Bestand om te importeren"), new File([], "leeg.txt"));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("leeg.txt");
  expect(within(alert).getByText("De werkmap is niet veranderd.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Bestand kiezen" })).toBeEnabled();
});

it("says it when the file itself cannot be opened", async () => {
  const { user } = await renderPane();
  const locked = new File(["x"], "op-slot.md");
  locked.arrayBuffer = () => Promise.reject(new DOMException("locked"));
  await user.upload(screen.getByLabelText("Bestand om te importeren"), locked);
  expect(await screen.findByRole("alert")).toHaveTextContent("op-slot.md kon niet worden geopend");
});
