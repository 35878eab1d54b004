// Small ledgers for tests of checks: only what a test is about.
import type { Ledger, LedgerAmount, LedgerReserve, LedgerTotal } from "../../src/domain/ledger";

const place = { file: "voorstel.txt", line: 7, raw: "" };

export function ledgerOf(parts: Partial<Ledger>): Ledger {
  return {
    sets: [{ id: "s", title: "Set", years: [2024, 2025], unit: 1 }],
    measures: [],
    amounts: [],
    totals: [],
    reserves: [],
    statements: [],
    findings: [],
    ...parts,
  };
}

export function amountOf(parts: Partial<LedgerAmount>): LedgerAmount {
  const base = {
    set: "s",
    code: "A",
    kind: "investment",
    year: 2024,
    cover: "R",
    counts: true,
    place,
  } as const;
  const cents = parts.type === undefined || parts.type === "money" ? (parts.cents ?? 100) : null;
  return { ...base, type: "money", ...parts, cents };
}

export function reserveOf(parts: Partial<LedgerReserve>): LedgerReserve {
  return {
    reserve: "R",
    post: "",
    year: 2024,
    opening: null,
    addition: null,
    otherWithdrawal: null,
    yearBudget: null,
    floor: null,
    place,
    ...parts,
  };
}

export function totalOf(parts: Partial<LedgerTotal>): LedgerTotal {
  return { set: "s", code: null, label: "Totaal", year: 2024, cents: 0, precision: 100, place, ...parts };
}
