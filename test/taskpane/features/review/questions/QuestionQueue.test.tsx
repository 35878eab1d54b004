/** @jest-environment jsdom */
// Questions in numbers: one row at a time, its years in order, one confirmation, and the same for rows alike.
import { screen, within } from "@testing-library/react";
import type { Amount, Candidate } from "../../../../../src/domain/amount";
import type { Line } from "../../../../../src/domain/measureSet";
import { newSession, type Session } from "../../../../../src/taskpane/session/session";
import { FakeAddIn } from "../../../fake/fakeAddIn";
import { flattenedImport } from "../../../fake/flattenedImport";
import { renderPane } from "../../../fake/renderPane";

const start: Session = { ...newSession, step: "review", result: flattenedImport };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const pickers = () => screen.getAllByRole("combobox");
const picked = () => pickers().map((picker) => (picker as HTMLSelectElement).value);

it("asks once a row, and not once more in the findings; measures stay closed", async () => {
  const { container } = await renderPane({ start });
  expect(screen.getByRole("group", { name: "Vraag 1 van 5" })).toHaveTextContent("J-1 Vroeghulp");
  expect(container.querySelectorAll("[data-code='import/amount-position']")).toHaveLength(0);
  expect(button(/J-1/)).toHaveAttribute("aria-expanded", "false");
});

it("fills in the years that the order leaves no choice in, and records the row at once", async () => {
  const { user, addIn } = await renderPane({ start });
  const [first] = pickers();
  if (!first) throw new Error("a picker is needed");
  expect(button("Vastleggen")).toBeDisabled();
  await user.selectOptions(first, "2026");
  expect(picked()).toEqual(["2026", "2027", "2028"]);
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual(Array(3).fill({ kind: "choose", candidate: 1 }));
  expect(screen.getByRole("status")).toHaveTextContent("3 bedragen zijn vastgelegd.");
  expect(screen.getByRole("group", { name: "Vraag 1 van 4" })).toHaveTextContent("J-1 Vroeghulp");
  expect(screen.getByText(/12.gezien = 3.gelezen \+ 9.gevraagd/)).toBeVisible();
});

it("gives the same years to rows with the same question only when asked to", async () => {
  const { user, addIn } = await renderPane({ start });
  const [first] = pickers();
  if (!first) throw new Error("a picker is needed");
  await user.selectOptions(first, "2026");
  await user.click(screen.getByRole("checkbox", { name: /2 andere regels met dezelfde vraag \(J-1, J-2\)/ }));
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toHaveLength(9);
  const group = screen.getByRole("group", { name: "Vraag 1 van 2" });
  expect(group).toHaveTextContent("J-2");
  expect(group).toHaveTextContent("45.000");
  await user.click(button("Laatste antwoord ongedaan maken"));
  expect(screen.getByRole("group", { name: /van 5/ })).toBeVisible();
  expect(screen.getByText(/0.gelezen \+ 12.gevraagd/)).toBeVisible();
});

it("goes to the next and the previous question, and keeps what was picked", async () => {
  const { user } = await renderPane({ start });
  const [first] = pickers();
  if (!first) throw new Error("a picker is needed");
  await user.selectOptions(first, "2025");
  expect(picked()).toEqual(["2025", "", ""]);
  await user.click(button("Volgende vraag"));
  const next = screen.getByRole("group", { name: "Vraag 2 van 5" });
  expect(within(next).getByRole("heading", { name: "J-1 Vroeghulp" })).toHaveFocus();
  expect(picked()).toEqual(["", "", ""]);
  await user.click(button("Vorige vraag"));
  expect(picked()).toEqual(["2025", "", ""]);
});

it("asks one year for all amounts of a measure without one", async () => {
  const { user, addIn } = await renderPane({ start });
  await user.click(button("Vorige vraag"));
  const group = screen.getByRole("group", { name: "Vraag 5 van 5" });
  expect(within(group).getByText(/^Investering, Projectleider/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2026");
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual([
    { kind: "type", cents: 350_000, year: 2026, reason: "year-chosen" },
    { kind: "type", cents: 9_100_000, year: 2026, reason: "year-chosen" },
  ]);
  await user.click(button(/W-1/));
  await user.click(button("Investering, Wijkcoach 2026: 91.000. Toon bron"));
  expect(screen.getByText("Door u bepaald: het jaar is bij het nakijken gekozen")).toBeVisible();
});

it("offers another set of the workbook to settle from", async () => {
  const addIn = new FakeAddIn();
  addIn.sets = [{ id: "deck", title: "Het deck", open: 0, remembered: true }];
  const { user } = await renderPane({ addIn, start });
  await user.click(button("Vul in vanuit Het deck"));
  expect(addIn.settledFrom).toEqual(["deck"]);
  expect(screen.getByRole("status")).toHaveTextContent("Het deck geeft bij geen enkele vraag uitsluitsel.");
});

it("asks once which alternatives count, and leaves the amounts of the others out", async () => {
  const line = (alternative: string, raw: string): Line => {
    const readings = [Number(raw) * 100, 0].map((cents, index): Candidate => ({
      year: 2026,
      cents,
      reason: index === 0 ? "as-printed" : "not-chosen",
    }));
    const place = { file: "keuze.txt", line: 1, raw };
    const amount: Amount = { type: "unsettled", year: 2026, cents: null, raw, place, candidates: readings };
    return { kind: "net", description: "", alternative, amounts: [amount] };
  };
  const { set } = flattenedImport;
  const [measure] = set?.measures ?? [];
  if (!set || !measure) throw new Error("a set is needed");
  const lines = [line("Sluiten", "700"), line("Opknappen", "900")];
  const result = { ...flattenedImport, set: { ...set, measures: [{ ...measure, lines }] } };
  const { user, addIn } = await renderPane({ start: { ...start, result } });
  const group = screen.getByRole("group", { name: "Vraag 1 van 1" });
  expect(within(group).getByRole("heading", { name: "Alternatieven" })).toBeVisible();
  expect(button("Vastleggen")).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "Opknappen (1 bedrag)" }));
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toEqual([
    { kind: "choose", candidate: 1 },
    { kind: "choose", candidate: 0 },
  ]);
});

it("asks the first of the years that a document counts", async () => {
  const { set } = flattenedImport;
  const [measure] = set?.measures ?? [];
  if (!set || !measure) throw new Error("a set is needed");
  const amounts = [0, 1].map((yearsAfterFirst): Amount => {
    const place = { file: "jaren.txt", line: 1, raw: "700" };
    return { type: "money", year: null, cents: 70_000, raw: "700", place, yearsAfterFirst };
  });
  const lines: Line[] = [{ kind: "net", description: "", amounts }];
  const result = { ...flattenedImport, set: { ...set, measures: [{ ...measure, lines }] } };
  const { user, addIn } = await renderPane({ start: { ...start, result } });
  await user.selectOptions(screen.getByRole("combobox", { name: "Eerste jaar" }), "2026");
  await user.click(button("Vastleggen"));
  expect(addIn.settlements).toMatchObject([{ year: 2026 }, { year: 2027 }]);
});
