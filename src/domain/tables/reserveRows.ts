// Rows of `Reserves`: what the document states per year, and native formulas for what follows from it.
import type { MeasureSet } from "../measureSet";
import { eurosFromCents } from "../money";
import { carrierName } from "../reserve";
import { statedReserves } from "../yearBudget";
import { makeRow, type DesiredRow } from "./desiredRow";
import { balanceFormula, claimFormula, roomFormula } from "./reserveFormulas";
import { reserveOrigin } from "./reserveOrigin";

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
        Herkomst: reserveOrigin(stated),
      },
      `${carrierName(stated)} ${stated.year}`,
    ),
  );
}
