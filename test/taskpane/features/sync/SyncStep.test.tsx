/** @jest-environment jsdom */
// Sync: what would be written, whose value stays, and what stands in the way.
import { act, screen, within } from "@testing-library/react";
import { createDiagnostic } from "../../../../src/domain/diagnostics/createDiagnostic";
import { newSession, type Session } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { fictionalImport } from "../../fake/fictionalImport";
import { renderPane } from "../../fake/renderPane";

const review: Session = { ...newSession, step: "review", result: fictionalImport };
const button = (name: string) => screen.getByRole("button", { name });

async function toSync(addIn = new FakeAddIn()) {
  const pane = await renderPane({ addIn, start: review });
  await pane.user.click(button("Verder naar synchroniseren"));
  await screen.findByRole("heading", { level: 1, name: "Synchroniseren" });
  return pane;
}

it("counts rows by what happens to them", async () => {
  await toSync();
  const rows = within(screen.getByRole("table", { name: "Rijen" })).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Nieuwe rijen18",
    "Gewijzigde rijen2",
    "Vervallen rijen0",
    "Ongewijzigde rijen5",
  ]);
});

it("keeps the controller's value unless told otherwise", async () => {
  const { user, addIn } = await toSync();
  const choice = screen.getByRole("radiogroup", { name: "Keuze voor J-1 Investering 2025, Bedrag" });
  expect(within(choice).getByRole("radio", { name: "Houden in de werkmap 110.000" })).toBeChecked();
  await user.click(within(choice).getByRole("radio", { name: "Overnemen in het document 120.000" }));
  await user.click(button("Synchroniseren"));
  expect(addIn.applied).toEqual([["take-over", "keep"]]);
});

it("takes over or keeps all at once", async () => {
  const { user, addIn } = await toSync();
  await user.click(button("Alles overnemen"));
  expect(
    screen.getAllByRole("radio", { name: /Overnemen/ }).every((radio) => (radio as HTMLInputElement).checked),
  ).toBe(true);
  await user.click(button("Alles houden"));
  await user.click(button("Synchroniseren"));
  expect(addIn.applied).toEqual([["keep", "keep"]]);
});

it("does not write while something stands in the way", async () => {
  const addIn = new FakeAddIn();
  const place = { file: "werkmap", raw: "Reserves" };
  addIn.blocking = [
    createDiagnostic("workbook/stranger-table", place, { table: "Reserves", sheet: "Blad1" }),
  ];
  const { user } = await toSync(addIn);
  expect(screen.queryByRole("button", { name: "Synchroniseren" })).toBeNull();
  addIn.blocking = [];
  await user.click(button("Opnieuw vergelijken"));
  expect(button("Synchroniseren")).toBeEnabled();
});

it("shows how far the writing is, and stops it", async () => {
  const addIn = new FakeAddIn();
  const { user } = await toSync(addIn);
  addIn.hold();
  await user.click(button("Synchroniseren"));
  await act(async () => addIn.waiting.progress(0.6));
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "60% geschreven");
  expect(button("Stap 1 van 5: Importeren")).toBeDisabled();
  await user.click(button("Annuleren"));
  expect(addIn.lastSignal?.aborted).toBe(true);
  expect(button("Synchroniseren")).toBeEnabled();
});

it("says it when there is nothing to write", async () => {
  const addIn = new FakeAddIn();
  addIn.conflicts = [];
  const preview = await addIn.previewSync();
  addIn.previewSync = async () => ({ ...preview, rowsNew: 0, rowsChanged: 0 });
  await toSync(addIn);
  expect(screen.getByText(/De tabellen zijn al gelijk/)).toBeVisible();
});
