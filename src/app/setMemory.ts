// What we remember of a set between two imports of its document: its id, its version, and year budgets that
// were derived once.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../domain/measureSet";
import { proposeSetId, setIdentity } from "../domain/setId";
import { rowKey, type DesiredRow } from "../domain/tables/desiredRow";
import type { DesiredRows, SetStamp } from "../domain/tables/rowsFromSet";
import { statedReserves } from "../domain/yearBudget";
import type { Memory, SetMemory } from "./memory";

/** The same set again keeps its id; another version of its document gets the next number. */
export function stampOf(set: MeasureSet, memory: Memory, taken: readonly string[], now: Date): SetStamp {
  const identity = setIdentity(set);
  const hash = set.document?.hash ?? "";
  const sets = Object.entries(memory.sets);
  // The same file is the same set whatever was chosen in it; another version of it says who it is.
  const known =
    sets.find(([, remembered]) => hash !== "" && remembered.hash === hash) ??
    sets.find(([, remembered]) => remembered.identity === identity);
  if (known === undefined) {
    const ids = [...Object.keys(memory.sets), ...taken];
    return { id: proposeSetId(set, ids), version: 1, imported: formatTime(now) };
  }
  const [id, { version, imported, hash: before }] = known;
  const same = before === hash;
  return same ? { id, version, imported } : { id, version: version + 1, imported: formatTime(now) };
}

export function rememberSet(set: MeasureSet, stamp: SetStamp, findings: readonly Diagnostic[]): SetMemory {
  return {
    identity: setIdentity(set),
    hash: set.document?.hash ?? "",
    version: stamp.version,
    imported: stamp.imported,
    findings,
    derived: derivedOf(set),
  };
}

/**
 * A year budget derived from a printed remainder is derived once: were it to follow the measures, the check
 * against it could never fail. Only another printed remainder makes another budget.
 */
export function keepDerivedBudgets(
  rows: DesiredRows,
  set: MeasureSet,
  memory: Memory,
  id: string,
): DesiredRows {
  const before = memory.sets[id]?.derived ?? {};
  const now = derivedOf(set);
  const keep = (row: DesiredRow): DesiredRow => {
    const written = memory.written.Reserves?.[row.key];
    if (written === undefined || now[row.key] === undefined || now[row.key] !== before[row.key]) return row;
    const { Jaarbudget, Herkomst } = written.cells;
    if (typeof Jaarbudget !== "number" || typeof Herkomst !== "string") return row;
    return { ...row, cells: { ...row.cells, Jaarbudget, Herkomst } };
  };
  return { ...rows, Reserves: rows.Reserves.map(keep) };
}

function derivedOf(set: MeasureSet): Readonly<Record<string, number>> {
  const derived: Record<string, number> = {};
  for (const stated of statedReserves(set)) {
    if (stated.derived === null) continue;
    const cells: Readonly<Record<string, string | number>> = {
      Reserve: stated.reserve,
      Post: stated.post,
      Jaar: stated.year,
    };
    derived[rowKey("Reserves", (column) => cells[column])] = stated.derived.remaining;
  }
  return derived;
}

/** `2026-11-22 08:30`, local time. */
function formatTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
