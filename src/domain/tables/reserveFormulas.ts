// Native formulas of `Reserves`: the workbook computes on a machine without the add-in.
// domain/reserve.ts computes the same for checks and functions; keep the two equal.
import type { FormulaInput } from "./cell";

const own = (column: string) => `{Reserves}[[#This Row],[${column}]]`;
const carrier = `IF(${own("Post")}="",${own("Reserve")},${own("Post")})`;

/** Money in `Effecten` that counts, is no saving, and names this reserve or post as its cover. */
export const claimFormula: FormulaInput = {
  formula:
    `SUMIFS({Effecten}[Bedrag],{Effecten}[Dekking],${carrier},{Effecten}[Jaar],${own("Jaar")},` +
    `{Effecten}[Regel],"<>Opbrengst",{Effecten}[Telt mee],"<>nee")`,
};

/** Unknown stays blank: without an opening balance there is no closing balance. */
export const balanceFormula: FormulaInput = {
  formula:
    `IF(${own("Beginstand")}="","",${own("Beginstand")}+${own("Toevoeging")}` +
    `-${own("Overige onttrekking")}-${own("Beslag maatregelen")})`,
};

const byBudget = `${own("Jaarbudget")}-${own("Beslag maatregelen")}`;
const byBalance = `${own("Eindstand")}-${own("Bodem")}`;

/** The lower of what the year budget and the balance leave; blank where neither is known. */
export const roomFormula: FormulaInput = {
  formula:
    `IF(${own("Jaarbudget")}="",IF(${own("Beginstand")}="","",${byBalance}),` +
    `IF(${own("Beginstand")}="",${byBudget},MIN(${byBudget},${byBalance})))`,
};
