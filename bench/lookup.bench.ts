// A lookup in the measure store: (a) against a bare Map of Maps, from 200 to 200,000 rows; (b) against SUMIFS in
// HyperFormula, when HYPERFORMULA names a folder that has it (it is GPL, so no dependency of ours).
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { MeasureStore } from "../src/app/measureStore";
import type { Ledger, LedgerAmount } from "../src/domain/ledger";
import { netEffects, type EffectsByYear } from "../src/domain/netEffect";
import { madeUpLedger, years } from "./madeUpLedger";
import { describeRatios, median, processorTime } from "./spreadOfRatios";

interface Question {
  readonly code: string;
  readonly year: number;
}

const pairs = 21;
const lookupsPerRun = 200_000;
let sink = 0;

/** What a sheet asks: this many measures, each in every year. Texts of their own, as cells have them. */
function questionsOf(ledger: Ledger, measures: number): readonly Question[] {
  const step = Math.max(1, Math.floor(ledger.measures.length / measures));
  const chosen = ledger.measures.filter((_, i) => i % step === 0).slice(0, measures);
  const questions = chosen.flatMap(({ code }) => years.map((year) => ({ code, year })));
  return JSON.parse(JSON.stringify(questions)) as Question[];
}

/** Nanoseconds per lookup. */
function timeLookups(questions: readonly Question[], look: (code: string, year: number) => number): number {
  const rounds = Math.ceil(lookupsPerRun / questions.length);
  const start = processorTime();
  for (let round = 0; round < rounds; round += 1) {
    for (const { code, year } of questions) sink += look(code, year);
  }
  return ((processorTime() - start) * 1e6) / (rounds * questions.length);
}

function lookers(ledger: Ledger) {
  const store = new MeasureStore();
  store.replace(ledger);
  const bare: Map<string, EffectsByYear> = netEffects(ledger).get("s") ?? new Map<string, EffectsByYear>();
  return {
    store: (code: string, year: number) => {
      const found = store.netEffect(code, year, null);
      return found.ok ? found.value.cents : NaN;
    },
    bare: (code: string, year: number) => bare.get(code)?.get(year)?.cents ?? NaN,
  };
}

function compareWithMaps(): void {
  console.log("(a) a lookup against a bare Map of Maps; interleaved pairs, median (quarters)");
  const sizes = [200, 2_000, 20_000, 200_000];
  const cases = sizes.map((rows) => {
    const ledger = madeUpLedger(rows);
    return { rows, ...lookers(ledger), same: questionsOf(ledger, 10), all: questionsOf(ledger, 100_000) };
  });
  const times = cases.map(() => ({ same: [] as number[], ratios: [] as number[], all: [] as number[] }));
  for (let pair = -3; pair < pairs; pair += 1) {
    for (const [i, { store, bare, same, all }] of cases.entries()) {
      const ours = timeLookups(same, store);
      const theirs = timeLookups(same, bare);
      const allRatio = timeLookups(all, store) / timeLookups(all, bare);
      if (pair < 0) continue;
      times[i]?.same.push(ours);
      times[i]?.ratios.push(ours / theirs);
      times[i]?.all.push(allRatio);
    }
  }
  const smallest = times[0]?.same ?? [];
  for (const [i, { rows, all }] of cases.entries()) {
    const { same = [], ratios = [], all: allRatios = [] } = times[i] ?? {};
    const growth = same.map((time, pair) => time / (smallest[pair] ?? NaN));
    console.log(
      `  ${rows} rows: ${median(same).toFixed(0)} ns, ${describeRatios(ratios)} times the map; ` +
        `${describeRatios(growth)} times 200 rows; asking all ${all.length}: ${describeRatios(allRatios)} times the map`,
    );
  }
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromSheets(
      sheets: Record<string, (string | number)[][]>,
      config: { licenseKey: string },
    ): {
      getSheetId(name: string): number | undefined;
      getCellValue(address: { sheet: number; row: number; col: number }): unknown;
      setCellContents(address: { sheet: number; row: number; col: number }, value: number): unknown;
    };
  };
}

function compareWithSumifs(folder: string): void {
  const { HyperFormula } = createRequire(join(folder, "package.json"))("hyperformula") as HyperFormulaModule;
  const ledger = madeUpLedger(2_000);
  const rows = ledger.amounts.map(({ code, year, cents }) => [code, year ?? "", (cents ?? 0) / 100]);
  const questions = questionsOf(ledger, 100);
  const last = rows.length;
  const formulas = questions.map(({ code, year }) => [
    `=SUMIFS(Effecten!$C$1:$C$${last},Effecten!$A$1:$A$${last},"${code}",Effecten!$B$1:$B$${last},${year})`,
  ]);
  const engine = HyperFormula.buildFromSheets(
    { Effecten: rows, Overzicht: formulas },
    { licenseKey: "gpl-v3" },
  );
  const [table = 0, sheet = 1] = ["Effecten", "Overzicht"].map((name) => engine.getSheetId(name));
  const valueOf = (row: number) => Math.round(Number(engine.getCellValue({ sheet, row, col: 0 })) * 100);
  const store = new MeasureStore();
  store.replace(ledger);
  const ours = (current: MeasureStore) =>
    questions.map(({ code, year }) => {
      const found = current.netEffect(code, year, null);
      return found.ok ? found.value.cents : NaN;
    });
  const expected = ours(store);
  const wrong = expected.filter((cents, row) => cents !== valueOf(row));
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${expected.length} values differ from SUMIFS`);
  const ratios: number[] = [];
  for (let run = 0; run < pairs; run += 1) {
    const euros = run + 0.25;
    const start = performance.now();
    engine.setCellContents({ sheet: table, row: 0, col: 2 }, euros);
    const theirs = performance.now() - start;
    const amounts = ledger.amounts.with(0, { ...firstOf(ledger), cents: euros * 100 });
    const again = performance.now();
    store.replace({ ...ledger, amounts });
    const values = ours(store);
    ratios.push((performance.now() - again) / theirs);
    if (values[0] !== valueOf(0)) throw new Error("after an edit the values differ from SUMIFS");
  }
  console.log(
    `(b) one edit and all ${questions.length} cells over ${last} rows, against SUMIFS in HyperFormula: ` +
      `${describeRatios(ratios)} times its time; all values equal`,
  );
}

function firstOf({ amounts: [first] }: Ledger): LedgerAmount {
  if (first === undefined) throw new Error("a ledger without amounts");
  return first;
}

compareWithMaps();
const folder = process.env["HYPERFORMULA"];
if (folder !== undefined && existsSync(folder)) compareWithSumifs(folder);
else console.log("(b) skipped: HYPERFORMULA names no folder that has hyperformula installed");
if (Number.isNaN(sink)) throw new Error("a lookup had no answer");
