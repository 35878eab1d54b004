// Rows of `Reserves`: what the document states per year, and native formulas for what follows from it.
import { formatPlace } from "../diagnostics/place";
import type { MeasureSet } from "../measureSet";
import { eurosFromCents, formatEuros } from "../money";
import { carrierName } from "../reserve";
import { statedReserves, type StatedReserve } from "../yearBudget";
import { makeRow, type DesiredRow } from "./desiredRow";
import { balanceFormula, claimFormula, roomFormula } from "./reserveFormulas";

export function reserveRows(set: MeasureSet): readonly DesiredRow[] {
  return statedReserves(set).map((stated) =>
    makeRow(
      "Reserves",
      {
        Reserve: stated.reserve,
        Post: stated.post,
        Jaar: stated.year,
        Beginstand: stated.opening === null ? "" : eurosFromCents(stated.opening),
        Toevoeging: "",
        "Overige onttrekking": "",
        Jaarbudget: stated.yearBudget === null ? "" : eurosFromCents(stated.yearBudget),
        "Beslag maatregelen": claimFormula,
        Eindstand: balanceFormula,
        Bodem: "",
        Ruimte: roomFormula,
        Herkomst: originOf(stated),
      },
      `${carrierName(stated)} ${stated.year}`,
    ),
  );
}

/** Says where the numbers come from, and for a derived budget what it was derived from. */
function originOf(stated: StatedReserve): string {
  const places = stated.statements.map((statement) => formatPlace(statement.place)).join("; ");
  if (stated.derived === null) return places;
  const { remaining, claimed } = stated.derived;
  return `afgeleid: resteert ${formatEuros(remaining)} + maatregelen ${formatEuros(claimed)} (${places})`;
}
