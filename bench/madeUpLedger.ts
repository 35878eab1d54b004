// A ledger of any size for benchmarks: measures with five years and four lines each.
import type { Ledger, LedgerAmount } from "../src/domain/ledger";

export const years = [2024, 2025, 2026, 2027, 2028];
const linesPerMeasure = 4;
const place = { file: "bench", raw: "" };

/** `rows` amounts: a measure has 20 of them. */
export function madeUpLedger(rows: number): Ledger {
  const measures = Math.ceil(rows / (years.length * linesPerMeasure));
  const codes = Array.from({ length: measures }, (_, i) => `M-${i + 1}`);
  const amounts = codes.flatMap((code, i) =>
    years.flatMap((year) =>
      Array.from({ length: linesPerMeasure }, (_, line): LedgerAmount => {
        const kind = line % 2 === 0 ? "investment" : "revenue";
        const cents = ((i * 7919 + year * 31 + line * 104_729) % 9_999_999) * (line % 2 === 0 ? 1 : -1);
        return { set: "s", code, kind, year, type: "money", cents, cover: "", counts: true, place };
      }),
    ),
  );
  return {
    sets: [{ id: "s", title: "Set", years, unit: 1 }],
    measures: codes.map((code) => ({ set: "s", code, title: code, domain: "Domein" })),
    amounts: amounts.slice(0, rows),
    totals: [],
    reserves: [],
    statements: [],
    findings: [],
  };
}
