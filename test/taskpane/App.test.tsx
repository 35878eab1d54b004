/** @jest-environment jsdom */
// The flow through the pane, by what people see and press.
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeAddIn } from "./fake/fakeAddIn";
import { fictionalChecks } from "./fake/fictionalImport";
import { renderPane } from "./fake/renderPane";

const document1 = new File(["# Maatregelen"], "maatregelen.md");
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function toReview(addIn = new FakeAddIn()) {
  const pane = await renderPane({ addIn });
  await pane.user.upload(screen.getByLabelText("Bestand om te importeren"), document1);
  await heading("Nakijken");
  return pane;
}

it("goes from import to refreshed totals, with the focus on each new heading", async () => {
  const { user, addIn } = await toReview();
  expect(addIn.imported[0]?.name).toBe("maatregelen.md");
  expect(await heading("Nakijken")).toHaveFocus();
  await user.click(press("Verder naar synchroniseren"));
  expect(await heading("Synchroniseren")).toHaveFocus();
  expect(addIn.applied).toEqual([]);
  await user.click(press("Synchroniseren"));
  expect(await heading("Controles")).toHaveFocus();
  expect(screen.getByText("2 fouten, 1 aandachtspunt")).toBeInTheDocument();
  await user.click(press("Totalen vernieuwen"));
  expect(await heading("Totalen vernieuwen")).toHaveFocus();
  expect(addIn.refreshes).toBe(1);
  expect(screen.getByRole("row", { name: "J-2 2026 85.000 -215.000" })).toBeInTheDocument();
});

it("does not take the focus out of the grid when it opens", async () => {
  await renderPane();
  expect(document.body).toHaveFocus();
});

it("keeps what was settled, chosen and filtered when somebody goes back", async () => {
  const { user } = await toReview();
  await user.click(press("Te beoordelen (1)"));
  await user.click(press("Opbrengst 2026: te beoordelen. Toon bron"));
  await user.click(screen.getByRole("radio", { name: "Een ander bedrag" }));
  await user.type(screen.getByRole("textbox", { name: "Bedrag in euro's" }), "-300.000");
  await user.click(press("Verder naar synchroniseren"));
  await heading("Synchroniseren");
  await user.click(screen.getAllByRole("radio", { name: /Overnemen/ })[0] as HTMLElement);
  await user.click(press("Stap 2 van 5: Nakijken"));
  await heading("Nakijken");
  expect(press("Te beoordelen (1)")).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("textbox", { name: "Bedrag in euro's" })).toHaveValue("-300.000");
  await user.click(press("Verder naar synchroniseren"));
  await heading("Synchroniseren");
  await waitFor(() => expect(screen.getAllByRole("radio", { name: /Overnemen/ })[0]).toBeChecked());
});

it("keeps the document that was read when another file is refused", async () => {
  const { user } = await toReview();
  await user.click(press("Stap 1 van 5: Importeren"));
  await user.upload(screen.getByLabelText("Bestand om te importeren"), new File([], "leeg.txt"));
  expect(within(await screen.findByRole("alert")).getByText(/leeg\.txt/)).toBeInTheDocument();
  await heading("Document importeren");
  await user.click(press("Verder met Maatregelen sociaal domein 2025-2028"));
  await heading("Nakijken");
});

it("opens at the checks in a workbook that already has a set, and follows them", async () => {
  const addIn = new FakeAddIn();
  addIn.checks = fictionalChecks;
  await renderPane({ addIn });
  await heading("Controles");
  expect(screen.getByText("2 fouten, 1 aandachtspunt")).toBeInTheDocument();
  act(() => addIn.changeChecks([]));
  expect(screen.getByText("De sommen passen. Er zijn geen fouten gevonden.")).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("De controles zijn bijgewerkt: geen fouten.");
});

it("refreshes when the ribbon asks for it", async () => {
  const { addIn, refreshRequests } = await renderPane();
  await act(async () => refreshRequests.request());
  await heading("Totalen vernieuwen");
  expect(addIn.refreshes).toBe(1);
});

it("says what a bug says, and stays usable", async () => {
  const addIn = new FakeAddIn();
  addIn.hold();
  const { user } = await renderPane({ addIn });
  await user.upload(screen.getByLabelText("Bestand om te importeren"), document1);
  await waitFor(() => addIn.waiting);
  await act(async () => addIn.waiting.fail(new Error("out of paper")));
  expect(screen.getByRole("alert")).toHaveTextContent("out of paper");
  await user.click(press("Melding sluiten"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(press("Bestand kiezen")).toBeEnabled();
});

it("has every word in English", async () => {
  const { container } = await renderPane({ language: "en" });
  expect(document.documentElement.lang).toBe("en");
  expect(container).toHaveTextContent("Choose a file");
  expect(container).not.toHaveTextContent("Bestand");
});
