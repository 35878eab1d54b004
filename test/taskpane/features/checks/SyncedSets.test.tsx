/** @jest-environment jsdom */
// Sets in the workbook: reviewed again without their document, from the list or from a finding.
import { act, screen } from "@testing-library/react";
import { newSession } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { fictionalChecks } from "../../fake/fictionalImport";
import { renderPane } from "../../fake/renderPane";

const title = "Maatregelen sociaal domein 2025-2028";

async function open(remembered = true) {
  const addIn = new FakeAddIn();
  addIn.checks = fictionalChecks;
  addIn.sets = [{ id: "waterlanden", title, open: 1, remembered }];
  const view = await renderPane({
    addIn,
    start: { ...newSession, step: "checks", checks: fictionalChecks },
  });
  await act(async () => undefined);
  return { ...view, addIn };
}

it("brings a set back for review", async () => {
  const { user, addIn } = await open();
  await user.click(screen.getByRole("button", { name: `Opnieuw nakijken: ${title}` }));
  expect(addIn.reopened).toEqual(["waterlanden"]);
  expect(screen.getByRole("heading", { name: "Nakijken" })).toBeVisible();
});

it("goes from an amount that awaits somebody to its question", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Beoordelen" }));
  const amount = screen.getByRole("button", { name: "Opbrengst 2026: te beoordelen. Toon bron" });
  expect(amount).toHaveAttribute("aria-expanded", "true");
});

it("says what to do about a set that is not remembered", async () => {
  await open(false);
  expect(screen.getByText(/Importeer het document opnieuw om deze set na te kijken/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Opnieuw nakijken/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Beoordelen" })).toBeNull();
});
