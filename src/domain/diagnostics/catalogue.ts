// Catalogue of findings: every stable code, its usual severity and the shape of its data. Codes are
// public (docs/diagnostics.md has a section for each): add, never rename. Amounts in data are cents.
import type { Cents } from "../money";
import type { Severity } from "./severity";

export interface DiagnosticData {
  // Files that cannot be read as a whole
  "file/empty": { file: string };
  "file/binary": { file: string };
  "file/too-large": { file: string; bytes: number; limit: number };
  "file/unpacks-too-large": { file: string; bytes: number; limit: number };
  "file/too-long": { file: string; count: number; limit: number };
  "file/unreadable": { file: string; format: string; reason: string };
  "file/unsupported": { file: string; extension: string };
  "file/encrypted": { file: string };
  "file/no-text": { file: string; pages: number };
  "file/wrong-extension": { file: string; extension: string; format: string };
  "file/json-shape": { file: string; path: string; expected: string };
  "file/no-measures": { file: string };
  "file/cancelled": { file: string };
  "file/internal": { file: string };
  // How a document was read
  "import/sheet": { sheet: string; rows: number; read: boolean; hidden: boolean };
  "import/sheets-repeat": { sheets: readonly string[]; chosen: string; differ: boolean };
  "import/hidden-cells": { sheet: string; rows: readonly string[]; columns: readonly string[] };
  "import/cells-without-value": { sheet: string; cells: readonly string[]; trouble: string };
  "import/csv-style": { delimiter: string; decimals: string };
  "import/columns-joined": { pages: readonly number[] };
  "import/parts-not-read": { parts: number };
  "import/text-skipped": { deleted: number; hidden: number };
  "import/unit": { unit: number; phrase: string };
  "import/sign": { convention: string };
  "import/amount-malformed": { measure: string; year: number | null; raw: string };
  "import/amount-unreadable": { measure: string; year: number | null; raw: string };
  "import/amount-position": { measure: string; raw: string; years: readonly number[] };
  "import/amount-in-text": { measure: string; year: number | null; raw: string };
  /** `yearsAfterFirst`: the document counts its years, and the first of them is asked. */
  "import/amount-without-year": {
    measure: string;
    raw: string;
    /** Null while it is asked too how much it is. */
    cents: Cents | null;
    yearsAfterFirst?: number;
  };
  "import/titles-below": { titles: readonly string[] };
  "import/year-stated": { years: readonly number[]; phrase: string };
  /**
   * `sum` of the rows around it; `asked`: perhaps; `near`: in some columns; `counts`: it is not, and all count;
   * `difference` of two rows that are stands; `unequal`: it says so, and does not fit; `again`: with the rows beside it
   * it comes to what all rows from the first to the last of `rows` come to; `divided`: perhaps.
   */
  "import/parent-row": {
    label: string;
    rows: readonly string[];
    is:
      | "sum"
      | "asked"
      | "near"
      | "counts"
      | "difference"
      | "unequal"
      | "level"
      | "added"
      | "proposed"
      | "again"
      | "divided";
  };
  "import/position-proved": { measure: string; by: readonly string[]; amounts: number };
  "import/sign-unexpected": { measure: string; kind: string; year: number | null; cents: Cents };
  "import/sign-unclear": { label: string };
  "import/amount-for-period": { measure: string; year: number | null; raw: string };
  "import/amount-from-date": { measure: string; year: number | null; raw: string };
  "import/alternative": { measure: string; alternative: string; raw: string };
  /** `charges`: the measure that has the capital charges of the credit `raw`. */
  "import/credit-and-charges": { measure: string; raw: string; charges: string };
  "import/programme-budget": { label: string };
  "import/unit-unclear": { label: string };
  "import/quantity-unclear": { label: string };
  "import/year-outside-run": { measure: string; printed: string; expected: number };
  "import/placeholder": { measure: string; year: number | null; raw: string };
  "import/code-conflict": { code: string; contentsTitle: string; headingTitle: string };
  "import/code-merged": { code: string; codes: readonly string[]; title: string };
  "import/code-repeated": { code: string; titles: readonly string[] };
  "import/title-differs": { code: string; listTitle: string; headingTitle: string };
  "import/measure-without-amounts": { code: string; title: string };
  "import/pm-in-text": { code: string; raw: string };
  "import/row-rejected": { label: string; reason: string };
  // Totals and texts against tables
  "sum/total-mismatch": { label: string; year: number | null; expected: Cents; found: Cents };
  "sum/total-rounding": { label: string; year: number | null; expected: Cents; found: Cents };
  "sum/total-unsure": { label: string; year: number | null; expected: Cents; found: Cents; left: number };
  "text/amount-mismatch": { label: string; year: number | null; expected: Cents; found: Cents };
  "text/claimed-twice": { amounts: readonly Cents[]; codes: readonly string[] };
  "text/product-mismatch": { label: string; expected: Cents; found: Cents };
  "text/period-outside-years": { code: string; period: string };
  "text/period-open-ended": { code: string; period: string; last: number };
  "text/saving-is-net": { code: string; year: number; net: Cents; revenue: Cents };
  "text/saving-outside-tables": { code: string; amounts: readonly Cents[] };
  "text/costs-outside-tables": { code: string; amounts: readonly Cents[] };
  "text/part-without-table": { title: string; amounts: readonly Cents[] };
  "text/options-together": { codes: readonly string[] };
  "text/template-left": { words: string };
  "text/half-years": { code: string; period: string; years: readonly number[] };
  /** Pairs: the least and the most that one fte costs, in each place. */
  "text/rates-differ": { figures: readonly Cents[] };
  "text/average-is-total": { average: Cents; each: Cents; times: number };
  "text/same-amounts": { codes: readonly string[] };
  "text/amounts-doubted": { code: string; words: string };
  "text/certain-without-amount": { code: string; certainty: string };
  "text/growth-against-flat": { code: string; words: string; cents: Cents };
  "text/figures-differ": { code: string; subject: string; figures: readonly string[] };
  "text/part-longer": { code: string; subject: string; figures: readonly string[] };
  // The reserve
  "reserve/overdrawn": {
    reserve: string;
    year: number;
    available: Cents;
    used: Cents;
    shortfall: Cents;
  };
  "reserve/overdrawn-total": { reserve: string; available: Cents; used: Cents; shortfall: Cents };
  "reserve/stated-mismatch": {
    reserve: string;
    stated: Cents;
    found: Cents;
    approximation: string;
  };
  "reserve/floor-broken": { reserve: string; year: number; balance: Cents; floor: Cents };
  "reserve/year-missing": { reserve: string; year: number; used: Cents };
  // The workbook
  "workbook/cell-invalid": { table: string; column: string; row: number; value: string };
  "workbook/unsettled": { set: string; code: string; year: number | null };
  "workbook/pm-left-out": { set: string; count: number };
  "workbook/stranger-table": { table: string; sheet: string };
  "workbook/table-missing": { table: string };
  "workbook/column-missing": { table: string; column: string };
  "workbook/write-failed": { table: string; reason: string; restored: boolean };
  // What the host refuses
  "host/protected": { sheet: string };
  "host/read-only": Record<string, never>;
  "host/cell-edit": Record<string, never>;
  "host/offline": Record<string, never>;
  "host/refused": { action: string; reason: string };
}

export type DiagnosticCode = keyof DiagnosticData;

/** The severity that a finding of this code has unless the rule that raises it says otherwise. */
export const severities: { readonly [C in DiagnosticCode]: Severity } = {
  "file/empty": "error",
  "file/binary": "error",
  "file/too-large": "error",
  "file/unpacks-too-large": "error",
  "file/too-long": "error",
  "file/unreadable": "error",
  "file/unsupported": "error",
  "file/encrypted": "error",
  "file/no-text": "error",
  "file/wrong-extension": "info",
  "file/json-shape": "error",
  "file/no-measures": "error",
  "file/cancelled": "info",
  "file/internal": "error",
  "import/sheet": "info",
  "import/sheets-repeat": "warning",
  "import/hidden-cells": "warning",
  "import/cells-without-value": "warning",
  "import/csv-style": "info",
  "import/columns-joined": "info",
  "import/parts-not-read": "warning",
  "import/text-skipped": "info",
  "import/unit": "info",
  "import/sign": "info",
  "import/amount-malformed": "warning",
  "import/amount-unreadable": "warning",
  "import/amount-position": "warning",
  "import/amount-in-text": "warning",
  "import/amount-without-year": "warning",
  "import/titles-below": "warning",
  "import/year-stated": "info",
  "import/parent-row": "warning",
  "import/position-proved": "info",
  "import/sign-unexpected": "warning",
  "import/sign-unclear": "warning",
  "import/amount-for-period": "warning",
  "import/amount-from-date": "warning",
  "import/alternative": "warning",
  "import/credit-and-charges": "warning",
  "import/programme-budget": "warning",
  "import/unit-unclear": "warning",
  "import/quantity-unclear": "warning",
  "import/year-outside-run": "warning",
  "import/placeholder": "warning",
  "import/code-conflict": "warning",
  "import/code-merged": "info",
  "import/code-repeated": "warning",
  "import/title-differs": "info",
  "import/measure-without-amounts": "info",
  "import/pm-in-text": "warning",
  "import/row-rejected": "info",
  "sum/total-mismatch": "error",
  "sum/total-rounding": "info",
  "sum/total-unsure": "warning",
  "text/amount-mismatch": "warning",
  "text/claimed-twice": "warning",
  "text/product-mismatch": "warning",
  "text/period-outside-years": "warning",
  "text/period-open-ended": "info",
  "text/saving-is-net": "info",
  "text/saving-outside-tables": "info",
  "text/costs-outside-tables": "info",
  "text/part-without-table": "warning",
  "text/options-together": "warning",
  "text/template-left": "warning",
  "text/half-years": "info",
  "text/rates-differ": "info",
  "text/average-is-total": "warning",
  "text/same-amounts": "info",
  "text/amounts-doubted": "info",
  "text/certain-without-amount": "info",
  "text/growth-against-flat": "info",
  "text/figures-differ": "warning",
  "text/part-longer": "warning",
  "reserve/overdrawn": "error",
  "reserve/overdrawn-total": "error",
  "reserve/stated-mismatch": "warning",
  "reserve/floor-broken": "error",
  "reserve/year-missing": "warning",
  "workbook/cell-invalid": "error",
  "workbook/unsettled": "warning",
  "workbook/pm-left-out": "info",
  "workbook/stranger-table": "error",
  "workbook/table-missing": "error",
  "workbook/column-missing": "error",
  "workbook/write-failed": "error",
  "host/protected": "error",
  "host/read-only": "error",
  "host/cell-edit": "error",
  "host/offline": "error",
  "host/refused": "error",
};
