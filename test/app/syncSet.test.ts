// The plan of a sync: nothing to write the second time, and never over what a controller changed.
import fc from "fast-check";
import type { CellConflict, ConflictChoice } from "../../src/app/addIn";
import { parseMemory } from "../../src/app/memory";
import type { WorkbookState } from "../../src/app/ports";
import { planSync, type SyncPlan } from "../../src/app/syncSet";
import type { MeasureSet } from "../../src/domain/measureSet";
import type { Cell } from "../../src/domain/tables/cell";
import { exampleSet, importOf, lineOf, measure, money, pm } from "./exampleSet";
import { carriedOut, edited } from "./fakeWorkbook";

const empty: WorkbookState = { tables: {}, strangers: [], hasOverview: false, memory: null };

function plan(
  set: MeasureSet,
  state: WorkbookState,
  choose: (conflict: CellConflict) => ConflictChoice = () => "keep",
): SyncPlan {
  const now = new Date(2026, 10, 22, 9, 0);
  return planSync(importOf(set), set, {
    state,
    memory: parseMemory(state.memory),
    language: "nl",
    now,
    choose,
  });
}

function synced(set: MeasureSet, state: WorkbookState, choose?: (conflict: CellConflict) => ConflictChoice) {
  return carriedOut(state, plan(set, state, choose).write);
}

function cell(state: WorkbookState, row: number, column: string): Cell | undefined {
  const data = state.tables.Effecten;
  return data?.rows[row]?.[data.columns.indexOf(column)];
}

const texts = fc.constantFrom(
  "Euro",
  "=1+1",
  "+31",
  "-x",
  "@a",
  "10",
  "",
  "'s Heerenberg",
  "a\r\nb",
  "1e5",
  "TRUE",
);
const sets: fc.Arbitrary<MeasureSet> = fc
  .array(
    fc.record({
      code: fc.constantFrom("1", "2", "C-2", "C-3", "A1-3"),
      title: texts,
      description: texts,
      kind: fc.constantFrom("investment", "revenue", "net"),
      amounts: fc.array(
        fc.oneof(
          fc.record({ year: fc.constantFrom(2024, 2025, null), euros: fc.integer({ min: -999, max: 999 }) }),
          fc.record({ year: fc.constantFrom(2024, 2025), euros: fc.constant(null) }),
        ),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((measures) => ({
    ...exampleSet(),
    measures: measures.map(({ code, title, description, kind, amounts }) =>
      measure(
        code,
        title,
        lineOf(
          kind,
          description,
          ...amounts.map(({ year, euros }) => (euros === null ? pm(year ?? 2024) : money(year, euros))),
        ),
      ),
    ),
  }));

test("whatever the set, a second sync writes nothing and forgets nothing", () => {
  fc.assert(
    fc.property(sets, (set) => {
      const state = synced(set, empty);
      const again = plan(set, state);
      expect(again.write).toEqual({ tables: [], overview: null, memory: null });
      expect(again.preview).toMatchObject({ rowsNew: 0, rowsChanged: 0, rowsGone: 0, conflicts: [] });
    }),
    { numRuns: 60 },
  );
});

test("whatever came before, a sync into untouched tables leaves exactly the new set", () => {
  fc.assert(
    fc.property(sets, sets, (before, after) => {
      const state = synced(after, synced(before, empty));
      const fresh = synced(after, empty);
      const sorted = (each: WorkbookState) =>
        [...(each.tables.Effecten?.rows ?? [])].map((row) => JSON.stringify(row)).sort();
      expect(sorted(state)).toEqual(sorted(fresh));
    }),
    { numRuns: 60 },
  );
});

test("an edit of the controller survives ten syncs of changing versions", () => {
  const versions = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
  const columns = fc.constantFrom("Bedrag", "Aanduiding", "Aard", "Telt mee", "Dekking", "Gelezen als");
  fc.assert(
    fc.property(versions, columns, (euros, column) => {
      const version = (amount: number) => ({
        ...exampleSet(),
        measures: [measure("10", "Een", lineOf("investment", "Euro", money(2024, amount), money(2025, 9)))],
      });
      let state = edited(synced(version(1), empty), "Effecten", 0, column, "van mij");
      for (const amount of euros) state = synced(version(amount), state);
      expect(cell(state, 0, column)).toBe("van mij");
      expect(cell(state, 1, "Bedrag")).toBe(9);
    }),
    { numRuns: 40 },
  );
});

test("a conflict is asked once: what was kept stays kept while the document stays the same", () => {
  const set = exampleSet();
  const changed = {
    ...set,
    measures: [measure("10", "Wijkteam versterken", lineOf("investment", "Euro", money(2024, 5)))],
  };
  const state = edited(synced(set, empty), "Effecten", 0, "Bedrag", 210_000);
  expect(plan(set, state).preview.conflicts).toEqual([]);
  const [conflict] = plan(changed, state).preview.conflicts;
  expect(conflict).toEqual({
    table: "Effecten",
    row: "10 Investering 2024",
    column: "Bedrag",
    theirs: 210_000,
    ours: 5,
  });
  const kept = synced(changed, state);
  expect(plan(changed, kept).preview.conflicts).toEqual([]);
  expect(
    cell(
      synced(changed, state, () => "take-over"),
      0,
      "Bedrag",
    ),
  ).toBe(5);
});

test("a row that somebody deleted stays away until the document changes it", () => {
  const set = exampleSet();
  const state = synced(set, empty);
  const data = state.tables.Effecten;
  if (data === undefined) throw new Error("no Effecten");
  const without = { ...state, tables: { ...state.tables, Effecten: { ...data, rows: data.rows.slice(1) } } };
  expect(plan(set, without).preview).toMatchObject({ rowsNew: 0, conflicts: [] });
  const [first, ...others] = set.measures;
  if (first === undefined) throw new Error("no measure");
  const line = lineOf("investment", "Euro", money(2024, 1), money(2025, 250_000));
  const preview = plan({ ...set, measures: [{ ...first, lines: [line] }, ...others] }, without).preview;
  expect(preview.conflicts).toMatchObject([
    { row: "10 Investering 2024", column: "Bedrag", theirs: "", ours: 1 },
  ]);
});

test("another version of the document gets the next number, the same one does not", () => {
  const set = exampleSet();
  const state = synced(set, empty);
  const next = synced({ ...set, document: { name: "voorstel.txt", hash: "def" } }, state);
  const version = (each: WorkbookState) =>
    each.tables.Sets?.rows[0]?.[each.tables.Sets.columns.indexOf("Versie")];
  expect([version(state), version(synced(set, state)), version(next)]).toEqual([1, 1, 2]);
});

test("two sets live side by side, each with its own rows", () => {
  const set = exampleSet();
  const document = { name: "ander.pdf", hash: "ander" };
  const other = { ...set, title: "Ander voorstel", reserves: [], document };
  const state = synced(other, synced(set, empty));
  expect(state.tables.Sets?.rows.map((row) => row[0])).toEqual([
    "voorbeeldstad-2024",
    "voorbeeldstad-2024-2",
  ]);
  expect(state.tables.Effecten?.rows).toHaveLength(10);
  expect(plan(set, state).write.tables).toEqual([]);
});

test("a column that is gone stops the sync", () => {
  const state = synced(exampleSet(), empty);
  const data = state.tables.Effecten;
  if (data === undefined) throw new Error("no Effecten");
  const renamed = { ...data, columns: data.columns.map((name) => (name === "Bedrag" ? "Euro" : name)) };
  const { preview } = plan(exampleSet(), { ...state, tables: { ...state.tables, Effecten: renamed } });
  expect(preview.diagnostics).toMatchObject([
    { code: "workbook/column-missing", data: { table: "Effecten", column: "Bedrag" } },
  ]);
});
