/** @jest-environment jsdom */
// "Totalen vernieuwen": what changed since last time, and that nothing did.
import { screen, within } from "@testing-library/react";
import { newSession } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { renderPane } from "../../fake/renderPane";

async function refreshed(addIn = new FakeAddIn()) {
  const pane = await renderPane({ addIn, start: { ...newSession, step: "refresh", checks: [] } });
  await pane.user.click(screen.getByRole("button", { name: "Totalen vernieuwen" }));
  return pane;
}

it("lists measure, year, old and new", async () => {
  await refreshed();
  expect(screen.getByRole("heading", { level: 2, name: "3 totalen zijn veranderd" })).toBeVisible();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Maatregel", "Jaar", "Oud", "Nieuw"],
    ["J-2", "2026", "85.000", "-215.000"],
    ["J-3", "2027", "geen", "12.500,50"],
    ["Totaal", "2026", "-20.000", "-320.000"],
  ]);
  expect(screen.getByText("1 formule was stuk en is opnieuw ingevoerd.")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("Controles: 2 fouten.");
});

it("keeps sets apart", async () => {
  const addIn = new FakeAddIn();
  const [first] = addIn.report.changes;
  if (first === undefined) throw new Error("a change is needed");
  addIn.report = { ...addIn.report, changes: [first, { ...first, set: "elders" }] };
  await refreshed(addIn);
  expect(screen.getAllByRole("table")).toHaveLength(2);
  expect(screen.getByRole("heading", { level: 3, name: "elders" })).toBeVisible();
});

it("says that nothing changed", async () => {
  const addIn = new FakeAddIn();
  addIn.report = { changes: [], checks: [], formulasHealed: 0 };
  const { user } = await refreshed(addIn);
  expect(screen.getByText("Er is niets veranderd sinds de vorige keer.")).toBeVisible();
  expect(screen.queryByText(/formule/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Naar de controles" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Controles" })).toHaveFocus();
});
