/** @jest-environment jsdom */
// Where does this come from: the row or the cell that is selected, followed as the selection changes.
import { act, screen, within } from "@testing-library/react";
import { newSession, type Session } from "../../../../src/taskpane/session/session";
import { callWords } from "../../../../src/taskpane/features/origin/callWords";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { cellOrigin, rowOrigin } from "../../fake/fictionalOrigins";
import { renderPane } from "../../fake/renderPane";

const start: Session = { ...newSession, step: "checks", checks: [] };
const panel = () => screen.getByRole("region", { name: "Waar komt dit vandaan?" });

async function open(addIn: FakeAddIn) {
  addIn.checks = [];
  const view = await renderPane({ addIn, start });
  await view.user.click(screen.getByRole("button", { name: "Waar komt dit vandaan?" }));
  await act(async () => undefined);
  return view;
}

it("is not there before the workbook has a set", async () => {
  await renderPane();
  expect(screen.queryByRole("button", { name: "Waar komt dit vandaan?" })).toBeNull();
});

it("shows the selected row with its lines in the document, and follows the selection", async () => {
  const addIn = new FakeAddIn();
  addIn.origin = rowOrigin;
  const { container } = await open(addIn);
  expect(within(panel()).getByText(/Rij in Effecten/)).toBeVisible();
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["120.000"]);
  addIn.origin = null;
  await act(async () => addIn.selectionListeners.forEach((listener) => listener()));
  expect(panel()).toHaveTextContent("Deze cel komt niet uit een document.");
});

it("shows every place of a row, and says when it names none", async () => {
  const addIn = new FakeAddIn();
  const [one] = rowOrigin.places;
  if (!one) throw new Error("a place is needed");
  addIn.origin = { ...rowOrigin, places: [one, { ...one, place: { ...one.place, line: 9, raw: "PM" } }] };
  const { container } = await open(addIn);
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["120.000", "PM"]);
  addIn.origin = { ...rowOrigin, table: "Sets", places: [] };
  await act(async () => addIn.selectionListeners.forEach((listener) => listener()));
  expect(panel()).toHaveTextContent("Deze rij noemt geen plaats in een document.");
  expect(panel()).toHaveTextContent("Rij in Sets");
});

it("shows each function behind a cell, its amounts, and each amount's source", async () => {
  const addIn = new FakeAddIn();
  addIn.origin = cellOrigin;
  const { user, container } = await open(addIn);
  expect(panel()).toHaveTextContent('=NETEFFECT("J-1"; 2025)');
  expect(panel()).toHaveTextContent("Netto-effect€ 120.000+ 1 PM");
  expect(panel()).toHaveTextContent("Ruimte€ 30.000");
  expect(panel()).toHaveTextContent("maatregelen-waterlanden.md, regel 2");
  expect(panel()).not.toHaveTextContent("De brontekst is niet bij het document bewaard");
  expect(panel()).toHaveTextContent("Deze functie geeft nu geen antwoord.");
  expect(panel()).toHaveTextContent("Achter deze cel zit meer dan hier is gevolgd.");
  const [source] = within(panel()).getAllByRole("button", { name: "Bron" });
  if (!source) throw new Error("a source is needed");
  await user.click(source);
  expect(container.querySelector("mark")).toHaveTextContent("120.000");
});

it("stops following when it is closed", async () => {
  const addIn = new FakeAddIn();
  const { user } = await open(addIn);
  expect(addIn.selectionListeners.size).toBe(1);
  await user.click(screen.getByRole("button", { name: "Sluiten" }));
  await act(async () => undefined);
  expect(addIn.selectionListeners.size).toBe(0);
});

it("writes a call as people type it, and leaves texts alone", () => {
  expect(callWords('NETEFFECT("a,b",2021)', "nl")).toBe('=NETEFFECT("a,b"; 2021)');
  expect(callWords("NETEFFECT(A1,B1)", "en")).toBe("=NETEFFECT(A1,B1)");
});
