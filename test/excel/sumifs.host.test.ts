// Consistency as a property: for random sets every function says what plain SUMIFS over Effecten says, to the
// cent, with the engine of the grid as judge.
import fc from "fast-check";
import { centsFromEuros } from "../../src/domain/money";
import type { MeasureStore } from "../../src/app/measureStore";
import type { Lookup } from "../../src/domain/lookup/lookup";
import { ledgerFromTables } from "../../src/domain/tables/ledgerFromTables";
import { tableSchemas } from "../../src/domain/tables/tableSchema";
import { openHost, type Host } from "../../workbench/host/node/openHost";

jest.setTimeout(60_000);

type Cell = string | number;
interface Row {
  readonly set: string;
  readonly code: string;
  readonly kind: string;
  readonly year: number;
  readonly euros: number | "PM";
  readonly counts: boolean;
}

const codes = ["C-2", "10", "A1-3", "D 4"];
const sets = ["s", "t"];
const years = [2024, 2025, 2026];
const domains: Record<string, string> = { "C-2": "Jeugd", "10": "Sport", "A1-3": "Jeugd", "D 4": "" };

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const row: fc.Arbitrary<Row> = fc.record({
  set: fc.constantFrom(...sets),
  code: fc.constantFrom(...codes),
  kind: fc.constantFrom("Investering", "Opbrengst", "Netto"),
  year: fc.constantFrom(...years),
  euros: fc.oneof({ weight: 5, arbitrary: cents.map((each) => each / 100) }, fc.constant("PM" as const)),
  counts: fc.boolean(),
});

const { columns } = tableSchemas.Effecten;

function effects(rows: readonly Row[]): Cell[][] {
  return rows.map(({ set, code, kind, year, euros, counts }) => {
    const cells: Record<string, Cell> = {
      Set: set,
      Code: `'${code}`,
      Regel: kind,
      Jaar: year,
      Bedrag: euros === "PM" ? "" : euros,
      Aanduiding: euros === "PM" ? "PM" : "",
      "Telt mee": counts ? "ja" : "nee",
    };
    return columns.map((column) => cells[column] ?? "");
  });
}

let host: Host;
let store: MeasureStore;
beforeEach(async () => {
  host = await openHost();
  const { MeasureStore: Store } = await import("../../src/app/measureStore");
  store = new Store();
});
afterEach(() => host.dispose());

/** Writes the rows and the questions, and gives the engine's answers. */
async function judge(rows: readonly Row[], questions: readonly string[], first: boolean): Promise<Cell[]> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = first ? worksheets.add("Effecten") : worksheets.getItem("Effecten");
    if (first) {
      sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [[...columns]];
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, most + 1, columns.length), true).name = "Effecten";
    }
    const blank = Array.from({ length: most - rows.length }, () => columns.map(() => ""));
    sheet.getRangeByIndexes(1, 0, most, columns.length).formulas = [...effects(rows), ...blank];
    await context.sync();
    if (first) {
      worksheets.getItem("Blad1").getRangeByIndexes(0, 0, questions.length, 1).formulas = questions.map(
        (each) => [each],
      );
    }
    await context.sync();
  });
  const answers = await host.values(`Blad1!A1:A${questions.length}`);
  return answers.map(([cell]) => cell as Cell);
}

const most = 25;
const counted = 'Effecten[Telt mee],"<>nee"';
const sumOf = (...conditions: string[]) => `SUMIFS(Effecten[Bedrag],${[counted, ...conditions].join(",")})`;
const is = (column: string, value: string | number) =>
  `Effecten[${column}],${typeof value === "number" ? value : `"${value}"`}`;

type Question = readonly [formula: string, ask: (store: MeasureStore) => Lookup<number>];

function value<T>(lookup: Lookup<T>, read: (value: T) => number): Lookup<number> {
  return lookup.ok ? { ok: true, value: read(lookup.value) } : lookup;
}

function questions(): readonly Question[] {
  const inCents = (effect: { readonly cents: number }) => effect.cents;
  const ofMeasures = sets.flatMap((set) =>
    codes.flatMap((code) =>
      years.flatMap((year): Question[] => {
        const own = [is("Set", set), is("Code", code)];
        return [
          [sumOf(...own, is("Jaar", year)), (s) => value(s.effect("all", code, year, set), inCents)],
          [
            sumOf(...own, is("Jaar", year), is("Regel", "Investering")),
            (s) => value(s.effect("investment", code, year, set), inCents),
          ],
          [
            sumOf(...own, is("Jaar", year), is("Regel", "Opbrengst")),
            (s) => value(s.effect("revenue", code, year, set), inCents),
          ],
          [
            sumOf(...own, is("Jaar", `<=${year}`)),
            (s) => value(s.cumulativeEffect(code, year, set), inCents),
          ],
        ];
      }),
    ),
  );
  const any = { domain: null, set: null };
  const totals = years.flatMap((year): Question[] => [
    [sumOf(is("Jaar", year)), (s) => value(s.total(year, any), inCents)],
    [sumOf(is("Jaar", year), is("Set", "t")), (s) => value(s.total(year, { ...any, set: "t" }), inCents)],
    [
      codes
        .filter((code) => domains[code] === "Jeugd")
        .map((code) => sumOf(is("Jaar", year), is("Code", code)))
        .join("+"),
      (s) => value(s.total(year, { ...any, domain: "Jeugd" }), inCents),
    ],
    [
      `COUNTIFS(${counted},${is("Jaar", year)},${is("Aanduiding", "PM")})/100`,
      (s) => value(s.total(year, any), ({ pm }) => pm),
    ],
  ]);
  return [...ofMeasures, ...totals];
}

test("every function equals SUMIFS over the same rows", async () => {
  const all = questions();
  let first = true;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: most }), async (rows) => {
      const judged = await judge(
        rows,
        all.map(([formula]) => `=${formula}`),
        first,
      );
      first = false;
      const maatregelen = sets.flatMap((set) => codes.map((code) => [set, code, "", domains[code] ?? ""]));
      store.replace(
        ledgerFromTables({
          Sets: { columns: ["Set", "Jaren"], rows: sets.map((set) => [set, "2024-2026"]) },
          Maatregelen: { columns: ["Set", "Code", "Titel", "Domein"], rows: maatregelen },
          Effecten: {
            columns,
            rows: effects(rows).map((cells) =>
              cells.map((cell) => (String(cell).startsWith("'") ? String(cell).slice(1) : cell)),
            ),
          },
        }),
      );
      const expected = judged.map((cell) => ({ ok: true, value: centsFromEuros(Number(cell)) }));
      expect(all.map(([, ask]) => ask(store))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});
