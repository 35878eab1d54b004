/** @jest-environment jsdom */
// Beginning without a document: an example, or a set used before.
import { act, screen } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { packImport } from "../../../../src/app/packedImport";
import { parseMeasureSetFile } from "../../../../src/documents/measureSetFile";
import { examples } from "../../../../src/taskpane/features/import/examples";
import { netEffects } from "../../../../src/domain/netEffect";
import { ledgerFromSet } from "../../../../src/domain/ledgerFromSet";
import { fictionalImport } from "../../fake/fictionalImport";
import { memoryPreferences } from "../../fake/memoryPreferences";
import { renderPane } from "../../fake/renderPane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

it("opens an example by the way of every measure-set file", async () => {
  const { user, addIn } = await renderPane();
  await user.click(button("Hengelo"));
  expect(await screen.findByRole("heading", { name: "Nakijken" })).toBeVisible();
  expect(addIn.imported.map(({ name }) => name)).toEqual(["voorbeeld-hengelo.json"]);
});

it.each([
  ["Hengelo", 14, "10", 2020, 17_625_000],
  ["Oude IJsselstreek", 17, "C-2", 2021, -8_500_000],
])(
  "the example %s is a measure set with the figures of its document",
  async (name, count, code, year, cents) => {
    const bytes = await examples.find((example) => example.name === name)?.load();
    const parsed = parseMeasureSetFile(JSON.parse(new TextDecoder().decode(bytes)));
    if (!parsed.ok) throw new Error(`${parsed.path}: ${parsed.expected}`);
    expect(parsed.set.measures).toHaveLength(count);
    expect(netEffects(ledgerFromSet(parsed.set, "s")).get("s")?.get(code)?.get(year)?.cents).toBe(cents);
  },
);

it("lists sets used before, opens one as it was, and forgets them", async () => {
  const packed = packImport(fictionalImport) ?? "";
  const preferences = memoryPreferences({
    recent: [{ key: "k", title: "Maatregelen sociaal domein 2025-2028", time: 0, packed }],
  });
  const { user, unmount } = await renderPane({ preferences });
  await user.click(button("Maatregelen sociaal domein 2025-2028"));
  expect(screen.getByText(/25.gezien = 18.gelezen/)).toBeVisible();
  unmount();
  await renderPane({ preferences });
  await user.click(button("Lijst wissen"));
  await act(async () => undefined);
  expect(screen.queryByRole("heading", { name: "Onlangs gebruikt" })).toBeNull();
  expect((await preferences.read()).recent).toEqual([]);
});

it("remembers a document that was imported, and the filter that was chosen", async () => {
  const preferences = memoryPreferences();
  const { user } = await renderPane({ preferences });
  await user.click(button("Oude IJsselstreek"));
  await user.click(await screen.findByRole("button", { name: "Te beoordelen (1)" }));
  const { recent, filter } = await preferences.read();
  expect([recent.map(({ title }) => title), filter]).toEqual([
    ["Maatregelen sociaal domein 2025-2028"],
    "open",
  ]);
});

it("says so when a set that was used before cannot be opened", async () => {
  const preferences = memoryPreferences({ recent: [{ key: "k", title: "Oud", time: 0, packed: "{}" }] });
  const { user } = await renderPane({ preferences });
  await user.click(button("Oud"));
  expect(screen.getByText(/kon niet worden geopend/, { selector: "[role=status]" })).toBeInTheDocument();
});
