// Consistency as a property: for random sets every function says what plain SUMIFS and COUNTIFS over Effecten say,
// to the cent, with the engine of the grid as judge. Codes hold no wildcard characters.
import fc from "fast-check";
import type { MeasureStore } from "../../src/app/measureStore";
import { centsFromEuros } from "../../src/domain/money";
import type { Lookup } from "../../src/domain/lookup/lookup";
import { ledgerFromTables } from "../../src/domain/tables/ledgerFromTables";
import { tableSchemas } from "../../src/domain/tables/tableSchema";
import { openHost, type Host } from "../../workbench/host/node/openHost";

jest.setTimeout(120_000);

type Cell = string | number;
interface Row {
  readonly set: string;
  readonly code: Cell;
  readonly kind: string;
  readonly year: Cell;
  /** Euros, or what stands in Aanduiding instead. */
  readonly amount: Cell;
  readonly counts: string;
  readonly cover: string;
}

const codes = ["C-2", "10", "A1-3", "D 4"];
const sets = ["s", "t"];
const years = [2024, 2025, 2026];
const domains: Record<string, string> = { "C-2": "Jeugd", "10": "Sport", "A1-3": "Jeugd", "D 4": "" };
const marks = ["PM", "n.t.b.", "te beoordelen", "3%"];

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const row: fc.Arbitrary<Row> = fc.record({
  set: fc.constantFrom(...sets),
  // A controller's own row may have a number for a code, and no year.
  code: fc.constantFrom<Cell>(...codes.map((code) => `'${code}`), 10),
  kind: fc.constantFrom("Investering", "Opbrengst", "Netto"),
  year: fc.oneof({ weight: 9, arbitrary: fc.constantFrom<Cell>(...years) }, fc.constant("")),
  amount: fc.oneof(
    { weight: 5, arbitrary: cents.map((each): Cell => each / 100) },
    fc.constantFrom<Cell>(...marks),
  ),
  counts: fc.constantFrom("ja", "ja", "", "nee", "Nee"),
  cover: fc.constantFrom("Algemene reserve", "vernieuwing", "Anders", ""),
});

const { columns } = tableSchemas.Effecten;

function effects(rows: readonly Row[]): Cell[][] {
  return rows.map(({ set, code, kind, year, amount, counts, cover }) => {
    const cells: Record<string, Cell> = {
      Set: set,
      Code: code,
      Regel: kind,
      Jaar: year,
      Bedrag: typeof amount === "number" ? amount : "",
      Aanduiding: typeof amount === "number" ? "" : amount,
      Dekking: cover,
      "Telt mee": counts,
    };
    return columns.map((column) => cells[column] ?? "");
  });
}

/** Opening, addition, other withdrawal, year budget and floor in euros; a reserve, and a post within it. */
const reserves = years.flatMap((year): Cell[][] => [
  ["Algemene reserve", "", year, 5_000_000.5, 100, 20, "", 1_000],
  ["Algemene reserve", "Vernieuwing", year, "", "", "", 750_000, ""],
]);
const reserveColumns = tableSchemas.Reserves.columns.filter(
  (column) => !["Beslag maatregelen", "Eindstand", "Ruimte", "Herkomst"].includes(column),
);

let host: Host;
let store: MeasureStore;
beforeEach(async () => {
  host = await openHost();
  const { MeasureStore: Store } = await import("../../src/app/measureStore");
  store = new Store();
});
afterEach(() => host.dispose());

const most = 25;

/** Writes the rows and, the first time, the questions; gives the engine's answers. */
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
        (each) => [`=${each}`],
      );
    }
    await context.sync();
  });
  const answers = await host.values(`Blad1!A1:A${questions.length}`);
  return answers.map(([cell]) => cell as Cell);
}

const counted = 'Effecten[Telt mee],"<>nee"';
const sumOf = (...conditions: string[]) => `SUMIFS(Effecten[Bedrag],${[counted, ...conditions].join(",")})`;
const countOf = (...conditions: string[]) => `COUNTIFS(${[counted, ...conditions].join(",")})`;
const is = (column: string, value: string | number) =>
  `Effecten[${column}],${typeof value === "number" ? value : `"${value}"`}`;
/** A formula for each measure of the domain, added up. */
const over = (domain: string, formula: (condition: string) => string) =>
  codes
    .filter((code) => domains[code] === domain)
    .map((code) => formula(is("Code", code)))
    .join("+");

interface Question {
  readonly formula: string;
  /** The formula gives euros, and the function cents. */
  readonly isMoney: boolean;
  readonly ask: (store: MeasureStore) => Lookup<number>;
}

function money(formula: string, ask: (store: MeasureStore) => Lookup<{ readonly cents: number }>): Question {
  return { formula, isMoney: true, ask: (s) => value(ask(s), (effect) => effect.cents) };
}

function count<T>(
  formula: string,
  ask: (store: MeasureStore) => Lookup<T>,
  of: (value: T) => number,
): Question {
  return { formula, isMoney: false, ask: (s) => value(ask(s), of) };
}

function value<T>(lookup: Lookup<T>, read: (value: T) => number): Lookup<number> {
  return lookup.ok ? { ok: true, value: read(lookup.value) } : lookup;
}

function ofMeasure(set: string, code: string, year: number): readonly Question[] {
  const own = [is("Set", set), is("Code", code)];
  const inYear = [...own, is("Jaar", year)];
  return [
    money(sumOf(...inYear), (s) => s.effect("all", code, year, set)),
    money(sumOf(...inYear, is("Regel", "Investering")), (s) => s.effect("investment", code, year, set)),
    money(sumOf(...inYear, is("Regel", "Opbrengst")), (s) => s.effect("revenue", code, year, set)),
    money(sumOf(...own, is("Jaar", `<=${year}`)), (s) => s.cumulativeEffect(code, year, set)),
    count(
      countOf(...inYear, is("Aanduiding", "PM")),
      (s) => s.netEffect(code, year, set),
      ({ pm }) => pm,
    ),
  ];
}

/** What a cell marks with `?`: unsettled in the year, and whatever has no year and so may belong to it. */
function unsettledOf(set: string, code: string, year: number): Question {
  const own = [is("Set", set), is("Code", code)];
  return count(
    `${countOf(...own, is("Jaar", year), is("Aanduiding", "te beoordelen"))}+${countOf(...own, is("Jaar", ""))}`,
    (s) => s.netEffect(code, year, set),
    ({ unsettled }) => unsettled,
  );
}

function ofYear(year: number): readonly Question[] {
  const any = { domain: null, set: null };
  const inYear = is("Jaar", year);
  const pm = is("Aanduiding", "PM");
  return [
    money(sumOf(inYear), (s) => s.total(year, any)),
    money(sumOf(inYear, is("Set", "t")), (s) => s.total(year, { ...any, set: "t" })),
    money(
      over("Jeugd", (code) => sumOf(inYear, code)),
      (s) => s.total(year, { ...any, domain: "jeugd" }),
    ),
    money(
      over("Sport", (code) => sumOf(inYear, code, is("Set", "s"))),
      (s) => s.total(year, { domain: "Sport", set: "S" }),
    ),
    count(
      countOf(inYear, pm),
      (s) => s.total(year, any),
      (effect) => effect.pm,
    ),
    count(
      over("Jeugd", (code) => countOf(inYear, pm, code, is("Set", "t"))),
      (s) => s.total(year, { domain: "Jeugd", set: "t" }),
      (effect) => effect.pm,
    ),
    ...ofReserves(year),
  ];
}

function ofReserves(year: number): readonly Question[] {
  const claim = (carrier: string) =>
    sumOf(is("Dekking", carrier), is("Jaar", year), 'Effecten[Regel],"<>Opbrengst"');
  const ask = (look: (s: MeasureStore) => Lookup<number>) => (s: MeasureStore) =>
    value(look(s), (all) => all);
  const euros = (formula: string, look: (s: MeasureStore) => Lookup<number>): Question => ({
    formula,
    isMoney: true,
    ask: ask(look),
  });
  return [
    euros(`5000000.5+100-20-${claim("Algemene reserve")}`, (s) => s.reserveBalance(year, "algemene reserve")),
    euros(`5000000.5+100-20-${claim("Algemene reserve")}-1000`, (s) =>
      s.reserveRemaining(year, "Algemene reserve"),
    ),
    euros(`750000-${claim("Vernieuwing")}`, (s) => s.reserveRemaining(year, "Vernieuwing")),
  ];
}

const pairs = sets.flatMap((set) => codes.map((code) => [set, code] as const));
const questions: readonly Question[] = [
  ...pairs.flatMap(([set, code]) => years.flatMap((year) => ofMeasure(set, code, year))),
  ...years.flatMap(ofYear),
  count(
    countOf(is("Aanduiding", "PM")),
    (s) => s.total(null, { domain: null, set: null }),
    ({ pm }) => pm,
  ),
  ...pairs.flatMap(([set, code]) => years.map((year) => unsettledOf(set, code, year))),
];

/** From the engine's sums of a measure: null where it never pays for itself, or costs nothing. */
function evenYear(judged: ReadonlyMap<string, Cell>, set: string, code: string): number | null {
  const own = [is("Set", set), is("Code", code)];
  const sum = (...conditions: string[]) =>
    centsFromEuros(Number(judged.get(sumOf(...own, ...conditions)) ?? NaN));
  const costly = years.findIndex(
    (year) => sum(is("Jaar", year)) > 0 || sum(is("Jaar", year), is("Regel", "Investering")) > 0,
  );
  const even = years.findIndex(
    (_, i) => i >= costly && years.slice(i).every((later) => sum(is("Jaar", `<=${later}`)) <= 0),
  );
  return costly < 0 ? null : (years[even] ?? null);
}

test("every function equals SUMIFS and COUNTIFS over the same rows", async () => {
  let first = true;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: most }), async (rows) => {
      const judged = await judge(
        rows,
        questions.map(({ formula }) => formula),
        first,
      );
      first = false;
      store.replace(
        ledgerFromTables({
          Sets: { columns: ["Set", "Jaren"], rows: sets.map((set) => [set, "2024-2026"]) },
          Maatregelen: {
            columns: ["Set", "Code", "Titel", "Domein"],
            rows: pairs.map(([set, code]) => [set, code, "", domains[code] ?? ""]),
          },
          Effecten: {
            columns,
            rows: effects(rows).map((cells) =>
              cells.map((cell) => (String(cell).startsWith("'") ? String(cell).slice(1) : cell)),
            ),
          },
          Reserves: { columns: reserveColumns, rows: reserves },
        }),
      );
      const expected = questions.map(({ isMoney }, i) => {
        const answer = Number(judged[i]);
        return { ok: true, value: isMoney ? centsFromEuros(answer) : answer };
      });
      expect(questions.map(({ ask }) => ask(store))).toEqual(expected);
      const byFormula = new Map(questions.map(({ formula }, i) => [formula, judged[i] ?? ""]));
      for (const [set, code] of pairs) {
        const even = store.breakEven(code, set);
        expect(even.ok ? even.value.year : null).toBe(evenYear(byFormula, set, code));
      }
    }),
    { numRuns: 12 },
  );
});
