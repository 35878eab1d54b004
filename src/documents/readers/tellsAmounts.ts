// Text in the margin of a page: whether it says anything about amounts, rather than who wrote the document.
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { statesSigns } from "../words/signLegend";

/** True for a line that states a unit (`bedragen x € 1.000`), what signs mean (`+ = voordeel`), or an amount. */
export function tellsAmounts(line: string): boolean {
  return findUnit(line) !== null || statesSigns(line) || scanTextAmounts(line).length > 0;
}
