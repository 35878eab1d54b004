// Reading `Reserves` back: only what people or documents state. Formula columns are computed anew, never read.
import type { LedgerReserve } from "../ledger";
import { carrierName } from "../reserve";
import { cellCents, cellYear } from "./cell";
import { placesOfOrigin } from "./reserveOrigin";
import type { Report, TableRow } from "./tableRow";

export function readReserves(rows: readonly TableRow[], report: Report): readonly LedgerReserve[] {
  return rows.flatMap((row) => {
    if (["Reserve", "Post", "Jaar"].every((column) => row.text(column) === "")) return [];
    const year = cellYear(row.cell("Jaar"));
    if (year === null) {
      report(row, "Jaar");
      return [];
    }
    const cents = (column: string) => {
      const value = cellCents(row.cell(column));
      if (value === undefined) report(row, column);
      return value ?? null;
    };
    const reserve = row.text("Reserve");
    const post = row.text("Post");
    return [
      {
        reserve,
        post,
        year,
        opening: cents("Beginstand"),
        addition: cents("Toevoeging"),
        otherWithdrawal: cents("Overige onttrekking"),
        yearBudget: cents("Jaarbudget"),
        floor: cents("Bodem"),
        place: {
          file: "Reserves",
          cell: `${carrierName({ reserve, post })} ${year}`,
          raw: row.text("Jaarbudget"),
        },
        origin: placesOfOrigin(row.text("Herkomst")),
      },
    ];
  });
}
