/** @jest-environment jsdom */
// Checks: severity, year, figures, and the way to the cell.
import { screen, within } from "@testing-library/react";
import { newSession, type Session } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { fictionalChecks } from "../../fake/fictionalImport";
import { renderPane } from "../../fake/renderPane";

async function toChecks(part: Partial<Session> = {}) {
  const addIn = new FakeAddIn();
  addIn.checks = fictionalChecks;
  return renderPane({ addIn, start: { ...newSession, step: "checks", checks: fictionalChecks, ...part } });
}

function finding(container: Element, code: string): HTMLElement {
  const item = container.querySelector<HTMLElement>(`[data-code="${code}"]`);
  if (item === null) throw new Error(`no finding ${code}`);
  return item;
}

it("gives a shortfall with year and figures", async () => {
  const { container } = await toChecks();
  const item = finding(container, "reserve/overdrawn");
  expect(item).toHaveTextContent("Fout");
  expect(item).toHaveTextContent("Jaar 2025");
  expect(
    within(item)
      .getAllByRole("definition")
      .map((value) => value.textContent),
  ).toEqual(["€ 150.000", "€ 177.500", "€ 27.500"]);
});

it("gives expected, found and the difference of a total", async () => {
  const { container } = await toChecks();
  const item = finding(container, "sum/total-mismatch");
  expect(
    within(item)
      .getAllByRole("term")
      .map((term) => term.textContent),
  ).toEqual(["Verwacht", "Gevonden", "Verschil"]);
  expect(
    within(item)
      .getAllByRole("definition")
      .map((value) => value.textContent),
  ).toEqual(["€ -1.251.000", "€ -1.215.000", "€ 36.000"]);
});

it("goes to the cell of a finding", async () => {
  const { user, addIn, container } = await toChecks();
  const item = finding(container, "sum/total-mismatch");
  await user.click(within(item).getByRole("button", { name: "Toon in de werkmap" }));
  expect(addIn.shown.map(({ code }) => code)).toEqual(["sum/total-mismatch"]);
  expect(screen.getByRole("status")).toHaveTextContent("De cel is geselecteerd in de werkmap.");
});

it("says what was written, or that nothing had to be", async () => {
  const first = await toChecks({ report: { written: { Effecten: 252, Sets: 0 }, checks: [] } });
  expect(screen.getByText("Effecten: 252 cellen geschreven")).toBeVisible();
  expect(screen.queryByText(/Sets/)).toBeNull();
  first.unmount();
  await toChecks({ report: { written: {}, checks: [] } });
  expect(screen.getByText("De tabellen waren al bij: er is niets geschreven.")).toBeVisible();
});

it("says that a workbook without a set has nothing to check", async () => {
  await renderPane({ start: { ...newSession, step: "checks" } });
  expect(screen.getByText(/nog geen maatregelenset/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Totalen vernieuwen" })).toBeNull();
});
