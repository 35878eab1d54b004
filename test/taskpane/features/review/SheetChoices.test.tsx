/** @jest-environment jsdom */
// The sheets of a workbook in the review: which count, and reading again with others.
import { screen } from "@testing-library/react";
import { newSession, type Session } from "../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../fake/fakeAddIn";
import { fictionalImport } from "../../fake/fictionalImport";
import { renderPane } from "../../fake/renderPane";

const sheets = [
  { name: "Oud", rows: 12, hidden: false, chosen: false },
  { name: "Nieuw", rows: 1, hidden: true, chosen: true },
];
const file = { name: "a.xlsx", bytes: new Uint8Array([1]) };
const review: Session = { ...newSession, step: "review", result: { ...fictionalImport, sheets }, file };
const label = "1 van 2 werkbladen telt mee";

it("reads again with what is chosen, by keyboard", async () => {
  const addIn = new FakeAddIn();
  addIn.result = { ...fictionalImport, sheets: sheets.map((sheet) => ({ ...sheet, chosen: true })) };
  const { user } = await renderPane({ addIn, start: review });
  const shown = screen.getByRole("button", { name: label });
  shown.focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("checkbox", { name: /Nieuw.*1 rij, verborgen/ })).toBeChecked();
  const again = screen.getByRole("button", { name: "Opnieuw lezen met deze bladen" });
  expect(again).toBeDisabled();
  screen.getByRole("checkbox", { name: /Oud/ }).focus();
  await user.keyboard(" ");
  await user.click(again);
  expect(addIn.sheetsAsked).toEqual([["Oud", "Nieuw"]]);
  expect(await screen.findByRole("button", { name: "2 van 2 werkbladen tellen mee" })).toBeVisible();
});

it("wants at least one", async () => {
  const { user } = await renderPane({ start: review });
  await user.click(screen.getByRole("button", { name: label }));
  await user.click(screen.getByRole("checkbox", { name: /Nieuw/ }));
  expect(screen.getByRole("button", { name: "Opnieuw lezen met deze bladen" })).toBeDisabled();
  expect(screen.getByText("Kies ten minste één blad.")).toBeVisible();
});

it("only tells of them when the file is no longer at hand", async () => {
  const { user } = await renderPane({ start: { ...review, file: null }, language: "en" });
  await user.click(screen.getByRole("button", { name: "1 of 2 sheets counts" }));
  expect(screen.getByRole("checkbox", { name: /Oud/ })).toBeDisabled();
  expect(screen.getByText("Import the file again to choose other sheets.")).toBeVisible();
});
