/** @jest-environment jsdom */
// The functions in the pane: each with help, and put into the selected cell without overwriting anything.
import { screen } from "@testing-library/react";
import { functionNames } from "../../../../src/domain/functionNames";
import { newSession } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { renderPane } from "../../fake/renderPane";

async function open() {
  const addIn = new FakeAddIn();
  addIn.checks = [];
  const view = await renderPane({ addIn, start: { ...newSession, step: "checks", checks: [] } });
  await view.user.click(screen.getByRole("button", { name: "Functies" }));
  return { ...view, addIn };
}

it("names every function, with an example in Dutch notation", async () => {
  await open();
  for (const name of functionNames) expect(screen.getByRole("heading", { name, level: 3 })).toBeVisible();
  expect(screen.getByText('=NETEFFECT("C-2"; 2021)')).toBeVisible();
  expect(screen.getByRole("link", { name: "Uitleg van MEASURE" })).toHaveAttribute(
    "href",
    "help/nl/measure.html",
  );
});

it("puts one into the selected cell, and says so when that cell is not empty", async () => {
  const { user, addIn } = await open();
  await user.click(screen.getByRole("button", { name: "Voeg in: REVENUE" }));
  expect(addIn.inserted).toEqual(["REVENUE"]);
  expect(screen.getByRole("status")).toHaveTextContent("REVENUE staat in de geselecteerde cel.");
  addIn.canInsert = false;
  await user.click(screen.getByRole("button", { name: "Voeg in: MEASURE" }));
  expect(screen.getByRole("status")).toHaveTextContent("er is niets overschreven");
});
