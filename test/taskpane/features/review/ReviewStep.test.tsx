/** @jest-environment jsdom */
// Review: findings first, amounts beside their source, sums with what they leave out, settling.
import { screen, within } from "@testing-library/react";
import { newSession, type Session } from "../../../../src/taskpane/session/session";
import { fictionalImport } from "../../fake/fictionalImport";
import { renderPane, type PaneOptions } from "../../fake/renderPane";

const review: Session = { ...newSession, step: "review", result: fictionalImport };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const render = (options: PaneOptions = {}) => renderPane({ start: review, ...options });
const unsettled = "Opbrengst 2026: te beoordelen. Toon bron";

it("shows the count, and why amounts were rejected", async () => {
  const { user } = await render();
  expect(screen.getByText(/25.gezien = 18.gelezen \+ 1.gevraagd \+ 6.afgewezen/)).toBeVisible();
  await user.click(button("Waarom 6 bedragen zijn afgewezen"));
  expect(screen.getByRole("row", { name: "staat in lopende tekst 4" })).toBeVisible();
});

it("says it when the count does not add up", async () => {
  const count = { ...fictionalImport.count, seen: 26 };
  await render({ start: { ...review, result: { ...fictionalImport, count } } });
  expect(screen.getByRole("alert")).toHaveTextContent("Deze telling klopt niet");
});

it("puts findings before measures, errors before warnings, notes behind a button", async () => {
  const { user, container } = await render();
  const codes = () =>
    [...container.querySelectorAll("[data-code]")].map((item) => item.getAttribute("data-code"));
  expect(codes()).toEqual(["sum/total-mismatch", "import/amount-malformed", "import/code-conflict"]);
  await user.click(button("3 mededelingen over het lezen"));
  expect(codes()).toHaveLength(6);
  const headings = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
  expect(headings.indexOf("Bevindingen")).toBeLessThan(headings.indexOf("Maatregelen"));
});

it("sums per year with what each sum leaves out", async () => {
  await render();
  const table = screen.getByRole("table", { name: /Netto-effect van alle maatregelen/ });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "2025€ 177.500+ 1 PM+ 1 niet in euro's",
    "2026€ -20.000+ 1 te beoordelen",
    "2027€ -1.470.000",
    "2028€ -1.470.000",
  ]);
});

it("opens an amount to its source, with the amount marked", async () => {
  const { user, container } = await render();
  await user.click(button(/J-1/));
  await user.click(button("Opbrengst 2026: -90.000. Toon bron"));
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["-90.000"]);
  expect(screen.getByText("maatregelen-waterlanden.md, regel 9")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(container.querySelector("mark")).toBeNull();
});

it("goes from a question to the amount that it is about", async () => {
  const { user } = await render();
  await user.click(button("Beoordelen"));
  expect(button(unsettled)).toHaveFocus();
  expect(button(unsettled)).toHaveAttribute("aria-expanded", "true");
});

it("shows only what is to be assessed, and keeps it in sight while it is being settled", async () => {
  const { user, addIn } = await render();
  await user.click(button("Te beoordelen (1)"));
  expect(screen.queryByRole("button", { name: /J-1/ })).toBeNull();
  await user.click(button(unsettled));
  await user.click(screen.getByRole("radio", { name: /-300\.000 in 2026/ }));
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual([{ kind: "choose", candidate: 1 }]);
  expect(button("Opbrengst 2026: -300.000. Toon bron")).toBeVisible();
  expect(screen.getByText(/Door u bepaald: gekozen uit de lezingen/)).toBeVisible();
  expect(screen.getByText(/Gelezen als/)).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Vastgelegd: € -300.000.");
  expect(button("Te beoordelen (0)")).toBeVisible();
});

it("shows what each reading would make of the totals", async () => {
  const { user } = await render();
  await user.click(button(unsettled));
  expect(screen.getByRole("radio", { name: /€ -300 in 2026.*J-2 2026 wordt € 84\.700/ })).not.toBeChecked();
});

it("takes a typed amount with a reason, and says what is missing", async () => {
  const { user, addIn } = await render();
  await user.click(button(unsettled));
  await user.click(screen.getByRole("radio", { name: "Een ander bedrag" }));
  const amount = screen.getByRole("textbox", { name: "Bedrag in euro's" });
  const reason = screen.getByRole("textbox", { name: "Toelichting" });
  await user.type(amount, "-300.00");
  await user.click(button("Vastleggen"));
  expect(amount).toBeInvalid();
  await user.clear(amount);
  await user.type(amount, "-250.000");
  await user.click(button("Vastleggen"));
  expect(reason).toBeInvalid();
  await user.type(reason, "Nagevraagd bij de afdeling");
  await user.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2027");
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual([
    { kind: "type", cents: -25_000_000, year: 2027, reason: "Nagevraagd bij de afdeling" },
  ]);
  expect(screen.getByText("Door u bepaald: Nagevraagd bij de afdeling")).toBeVisible();
});

it("leaves an amount open, and opens a settled one again", async () => {
  const { user, addIn } = await render();
  await user.click(button(unsettled));
  await user.click(screen.getByRole("radio", { name: /Openlaten/ }));
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual([]);
  expect(button(unsettled)).toHaveAttribute("aria-expanded", "false");
  await user.click(button(unsettled));
  await user.click(screen.getByRole("radio", { name: /€ -300 in 2026/ }));
  await user.click(button("Vastleggen"));
  await user.click(button("Opnieuw beoordelen"));
  expect(addIn.settlements.at(-1)).toEqual({ kind: "reopen" });
  expect(button(unsettled)).toBeVisible();
});

it("corrects an amount that was read plainly, and cancels a correction", async () => {
  const { user, addIn } = await render();
  await user.click(button("Opbrengst 2025: -40.000. Toon bron"));
  await user.click(button("Bedrag corrigeren"));
  await user.click(button("Annuleren"));
  await user.click(button("Bedrag corrigeren"));
  const amount = screen.getByRole("textbox", { name: "Bedrag in euro's" });
  expect(amount).toHaveValue("-40.000");
  await user.clear(amount);
  await user.type(amount, "-45.000");
  await user.type(screen.getByRole("textbox", { name: "Toelichting" }), "Erratum{Enter}");
  expect(addIn.settlements).toEqual([{ kind: "type", cents: -4_500_000, year: 2025, reason: "Erratum" }]);
  expect(screen.getByText(/Gelezen als/)).toHaveFocus();
  expect(button("Opnieuw beoordelen")).toBeVisible();
});

it("works by the keyboard alone", async () => {
  const { user, addIn } = await render();
  button(unsettled).focus();
  await user.keyboard("{Enter}");
  screen.getByRole("radio", { name: /€ -300 in 2026/ }).focus();
  await user.keyboard(" ");
  await user.keyboard("{Tab}{Enter}");
  expect(addIn.settlements).toEqual([{ kind: "choose", candidate: 0 }]);
});

it("has a table with a header for each row and column where there is room, and lists where there is not", async () => {
  const wide = await render({ width: 600 });
  const table = screen.getByRole("table", { name: /Bedragen van J-2/ });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Regel", "2025", "2026", "2027", "2028"]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Investering formatie", "Investering scholing", "Opbrengst", "Netto-effect"]);
  wide.unmount();
  await render({ width: 320 });
  expect(screen.queryByRole("table", { name: /Bedragen van J-2/ })).toBeNull();
  expect(button("Investering, formatie 2028: 85.000. Toon bron")).toBeVisible();
});

it("says what goes along unsettled", async () => {
  await render();
  expect(screen.getByText(/1 bedrag gaat als ‘te beoordelen’ mee/)).toBeVisible();
  expect(screen.getByText("Alleen genoemd in het document, zonder bedragen.")).toBeVisible();
});
