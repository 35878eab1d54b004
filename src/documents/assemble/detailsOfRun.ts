// What the rows of a run may add: other runs, alone or together, with what they come to, so that most of them are
// passed over without a look at their rows.
import { isYear, type Run, together } from "./summedRuns";

/** So many tables right above or below a recapitulation may be what it adds, where it does not add all of them. */
const MOST_TABLES = 40;

/** What a run may add, with the number of its rows, what they come to, and the coarsest digit. */
export interface Details {
  readonly runs: readonly Run[];
  readonly rows: number;
  readonly sums: ReadonlyMap<string, number>;
  readonly precision: number;
}

const NOTHING: Details = { runs: [], rows: 0, sums: new Map(), precision: 0 };

function withRun(before: Details, run: Run): Details {
  return {
    runs: [...before.runs, run],
    rows: before.rows + run.rows.length,
    sums: together(before.sums, run.sums),
    precision: Math.max(before.precision, run.precision),
  };
}

/** What a run may add: all others, one of them, or several right below or above it. */
export function* detailsFor(run: Run, others: readonly Run[]): Generator<Details> {
  // Another recapitulation of the same comes to the same.
  yield allOf(others.filter((one) => one.rows.length > run.rows.length || one.total !== run.total));
  for (const one of others) {
    const { rows, sums, precision } = one;
    const isBefore = rows.length === run.rows.length && one.first < run.first;
    if (rows.length > run.rows.length || isBefore) yield { runs: [one], rows: rows.length, sums, precision };
  }
  let found = NOTHING;
  const { below, above } = around(run, others);
  for (const one of below) {
    found = withRun(found, one);
    yield found;
  }
  const longer: Details[] = [];
  found = NOTHING;
  for (const one of above.reverse()) {
    found = withRun(found, one);
    longer.push({ ...found, runs: [...found.runs].reverse() });
  }
  yield* longer.reverse();
}

/**
 * False when nothing that the run may add comes to what it does in its first year: one number of each tells that,
 * and hundreds of tables are passed over without more.
 */
export function mayAdd(run: Run, others: readonly Run[]): boolean {
  const [year, second] = run.keysWithMoney.filter(isYear);
  if (year === undefined) return true;
  const own = Math.abs(run.sums.get(year) ?? 0);
  const tolerance = run.precision * run.rows.length;
  const fits = (cents: number): boolean => Math.abs(Math.abs(cents) - own) <= tolerance;
  let all = 0;
  for (const one of others) {
    const cents = one.sums.get(year);
    // A column without a year may stand for the only one.
    if (second === undefined && !one.keys.some(isYear)) return true;
    if (fits(cents ?? 0)) return true;
    if (one.rows.length > run.rows.length || one.total !== run.total) all += cents ?? 0;
  }
  if (fits(all)) return true;
  const { below, above } = around(run, others);
  return [below, above.reverse()].some((runs) => {
    let sum = 0;
    return runs.some((one) => fits((sum += one.sums.get(year) ?? 0)));
  });
}

/** The tables right below and right above a run, in their order. */
function around(run: Run, others: readonly Run[]): { readonly below: Run[]; readonly above: Run[] } {
  return {
    below: others.filter(({ first }) => first > run.first).slice(0, MOST_TABLES),
    above: others.filter(({ first }) => first < run.first).slice(-MOST_TABLES),
  };
}

function allOf(runs: readonly Run[]): Details {
  const sums = new Map<string, number>();
  for (const run of runs) for (const [key, cents] of run.sums) sums.set(key, (sums.get(key) ?? 0) + cents);
  return {
    runs,
    rows: runs.reduce((sum, { rows }) => sum + rows.length, 0),
    sums,
    precision: Math.max(0, ...runs.map(({ precision }) => precision)),
  };
}
