// Where a selected row, and a selected cell with a total, come from in the fictional document.
import type { CellOrigin, RowOrigin } from "../../../src/app/addIn";
import type { ExplainedCall } from "../../../src/app/explainCell";
import type { LedgerAmount } from "../../../src/domain/ledger";
import { fictionalSource } from "./fictionalImport";

const set = "waterlanden-2025";
const file = "maatregelen-waterlanden.md";

export const rowOrigin: RowOrigin = {
  kind: "row",
  table: "Effecten",
  label: "J-1 Investering 2025",
  cells: [
    { column: "Set", text: set },
    { column: "Code", text: "J-1" },
    { column: "Regel", text: "Investering" },
    { column: "Jaar", text: "2025" },
    { column: "Bedrag", text: "€ 120.000" },
    { column: "Gelezen als", text: "120.000" },
  ],
  places: [{ place: { file, line: 8, raw: "120.000" }, source: fictionalSource }],
};

function amount(raw: string, cents: number | null, line: number, counts = true): LedgerAmount {
  const type = cents === null ? "pm" : "money";
  const place = { file, line, raw };
  return { set, code: "J-1", kind: "investment", year: 2025, type, cents, cover: "", counts, place };
}

const call: ExplainedCall = {
  sheet: "Blad1",
  row: 0,
  column: 0,
  text: 'NETEFFECT("J-1",2025)',
  name: "NETEFFECT",
  year: 2025,
  effect: { cents: 12_000_000, money: 1, pm: 1, open: 0, unsettled: 0 },
  measures: [
    {
      set,
      code: "J-1",
      title: "Vroeghulp bij schulden",
      lines: [
        { kind: "investment", description: "Investering", amounts: [amount("120.000", 12_000_000, 8)] },
        { kind: "revenue", description: "Opbrengst", amounts: [amount("PM", null, 9)] },
      ],
    },
  ],
  room: null,
  failure: null,
};

const remaining: ExplainedCall = {
  ...call,
  text: "RESERVEREMAINING(2025)",
  name: "RESERVEREMAINING",
  room: {
    row: {
      reserve: "Algemene Reserve",
      post: "Denktank",
      year: 2025,
      opening: null,
      addition: null,
      otherWithdrawal: null,
      yearBudget: 15_000_000,
      floor: null,
      place: { file: "Reserves", cell: "Denktank 2025", raw: "150000" },
      origin: [{ file, line: 2, raw: "" }],
    },
    used: 12_000_000,
    balance: null,
    room: 3_000_000,
    binding: "budget",
  },
};

const unknown: ExplainedCall = {
  ...call,
  text: 'REVENUE("X-9",2025)',
  effect: null,
  measures: [],
  failure: { kind: "unknown-measure", code: "X-9", nearest: [] },
};

export const cellOrigin: CellOrigin = {
  kind: "cell",
  explanation: {
    cell: { sheet: "Blad1", row: 0, column: 0, formula: "=SUM(A2:A4)", value: 120_000 },
    calls: [call, remaining, unknown],
    incomplete: true,
  },
  sources: { [set]: fictionalSource },
};
