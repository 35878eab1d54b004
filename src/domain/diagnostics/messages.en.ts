// Findings in English: one sentence or two per code, with what was expected, what was found and what to do.
// Amounts keep the Dutch notation: they are read beside Dutch documents.
import { formatEuros } from "../money";
import { rejectionWords } from "./rejectionReasons";
import type { Messages } from "./messages";

const at = (year: number | null) => (year === null ? "over all years" : `in ${year}`);
const inYear = (year: number | null) => (year === null ? "without a year" : `in ${year}`);
const list = (items: readonly (string | number)[]) => items.join(", ");

const saveAsDocx = "Open it in Word or LibreOffice, save it as .docx and choose that file.";
const saveAsXlsx = "Open it in Excel or LibreOffice, save it as .xlsx and choose that file.";
const saveAsPdf = "Open it, save it as PDF and choose that file.";
const saveAsAny = "Save it as text, Markdown, PDF, Word (.docx), Excel (.xlsx), CSV or JSON.";
/** By extension: what people can do with a file that is not read. */
const saveAs: Readonly<Record<string, string>> = {
  doc: saveAsDocx,
  odt: saveAsDocx,
  rtf: saveAsDocx,
  mht: saveAsDocx,
  xls: saveAsXlsx,
  xlsb: saveAsXlsx,
  ods: saveAsXlsx,
  ppt: saveAsPdf,
  pptx: saveAsPdf,
  odp: saveAsPdf,
  zip: "Unpack it and choose the document inside.",
};

const hiddenParts = (rows: readonly string[], columns: readonly string[]) =>
  [
    ...(rows.length > 0 ? [`rows ${list(rows)}`] : []),
    ...(columns.length > 0 ? [`columns ${list(columns)}`] : []),
  ].join(" and ");

const conventions: Readonly<Record<string, string>> = {
  "cost-positive": "costs are positive, savings negative",
  magnitudes: "amounts have no sign; the row says whether they are costs or savings",
  "advantage-positive": "a positive amount is an advantage",
  letters: "the letter V (advantage) or N (disadvantage) decides the sign",
};

/** Why a file could not be read, as readers name it; other reasons are shown as they are. */
const reasons: Readonly<Record<string, string>> = {
  incomplete: "the file is not complete",
  damaged: "the file is damaged",
  doctype: "the file declares a document type, which is refused for safety",
  compression: "the file is packed in a way that Office does not use",
};

const decimalStyles: Readonly<Record<string, string>> = {
  comma: "with a comma before the decimals (1.234,56)",
  point: "with a point before the decimals (1,234.56), turned into 1.234,56",
  mixed: "with commas and points mixed; they were read as they stand. Check the amounts",
  unknown: "without decimals; a point was read as a thousands separator",
};

const delimiters: Readonly<Record<string, string>> = {
  ";": "semicolons",
  ",": "commas",
  "\t": "tabs",
  "|": "vertical bars",
};

const approximations: Readonly<Record<string, string>> = {
  min: "at least ",
  about: "about ",
  max: "almost ",
  exact: "",
};

const shapes: Readonly<Record<string, string>> = {
  string: "text",
  filled: "a filled value",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  null: "an empty value",
};

const parents: Readonly<Record<string, (rows: string) => string>> = {
  sum: (rows) => `is the sum of ${rows}, and so does not count itself.`,
  asked: (rows) => `is the sum of ${rows}. Choose whether it counts beside them.`,
  near: (rows) => `is the sum of ${rows} in some years. Choose whether it counts beside them.`,
  difference: (rows) => `is what ${rows} differ; those are stands, and do not count themselves.`,
  unequal: (rows) => `calls itself the difference of ${rows}. Choose whether and how it counts.`,
  level: (rows) =>
    `has an amount under ${rows} too: it may say what there will be, and not what changes. Choose whether it counts.`,
  added: (rows) =>
    `calls itself a part of ${rows}, and yet a total adds it. Choose whether it counts beside them.`,
  proposed: (rows) =>
    `has amounts under ${rows}, and nowhere what they differ. New minus old is proposed. Choose whether that counts.`,
  again: (rows) =>
    `comes with the rows beside it to what other rows come to already (${rows} among them), and so does not count.`,
  divided: (rows) =>
    `comes with the rows beside it to what other rows come to already (${rows} among them). Choose whether it counts beside them.`,
  counts: (rows) => `stands above ${rows}, is not their sum, and counts. Check whether that is right.`,
};

export const english: Messages = {
  "file/empty": (d) => `${d.file} is empty. Choose a file with measures.`,
  "file/binary": (d) =>
    `${d.file} has no readable text. Save the document as text, Markdown, PDF, Word or Excel and choose that file.`,
  "file/too-large": (d) =>
    `${d.file} is ${megabytes(d.bytes)} MB; at most ${megabytes(d.limit)} MB can be read. Choose only the part with the measures.`,
  "file/unpacks-too-large": (d) =>
    `${d.file} unpacks to more than ${megabytes(d.limit)} MB and was not read further. Save only the part with the measures in a new file.`,
  "file/too-long": (d) =>
    `${d.file} is too long: at most ${dots(d.limit)} filled cells or lines can be read. Save only the part with the measures in a new file.`,
  "file/unreadable": (d) =>
    `${d.file} could not be read as ${d.format} (${reasons[d.reason] ?? d.reason}). Open the file yourself, save it again and retry.`,
  "file/unsupported": (d) =>
    `${d.file}: files of type ${d.extension} cannot be read. ${saveAs[d.extension] ?? saveAsAny}`,
  "file/encrypted": (d) =>
    `${d.file} is protected by a password. Remove the protection and choose the file again.`,
  "file/no-text": (d) =>
    `${d.file} has no text in ${d.pages} page(s), probably only scans. Make the text readable (OCR) and choose the file again.`,
  "file/wrong-extension": (d) =>
    `${d.file} is named ${d.extension}, but was read as ${d.format}, which is what it holds.`,
  "file/json-shape": (d) =>
    `${d.file} is no measure-set file: at ${d.path === "" ? "its start" : d.path}, ${shapes[d.expected] ?? "another value"} is expected. Repair the file or import the original document.`,
  "file/no-measures": (d) => `No measures were found in ${d.file}. Check that this is the right document.`,
  "file/cancelled": (d) => `Reading ${d.file} was stopped; nothing has changed.`,
  "file/internal": (d) =>
    `Something went wrong in the add-in while reading ${d.file}; nothing has changed. Please report this, with the file.`,

  "import/sheet": (d) =>
    d.read
      ? `Sheet ${d.sheet} was read (${d.rows} rows).`
      : `Sheet ${d.sheet} ${d.hidden ? "is hidden and does" : "does"} not count (${d.rows} rows). Choose it under Sheets if it holds measures.`,
  "import/sheets-repeat": (d) =>
    `The sheets ${list(d.sheets)} give the same measures ${d.differ ? "other" : "the same"} amounts; only ${d.chosen} counts. Choose under Sheets if another one must count.`,
  "import/hidden-cells": (d) =>
    `On sheet ${d.sheet}, ${hiddenParts(d.rows, d.columns)} are hidden; they were read, because totals count them. Check whether they belong.`,
  "import/cells-without-value": (d) =>
    d.trouble === "error"
      ? `On sheet ${d.sheet} there is an error in ${list(d.cells)}. Repair the formula in Excel and import the file again.`
      : `On sheet ${d.sheet} formulas have no saved result in ${list(d.cells)}. Open the file in Excel, save it and import it again.`,
  "import/csv-style": (d) =>
    `Cells are separated by ${delimiters[d.delimiter] ?? d.delimiter}; numbers were read ${decimalStyles[d.decimals] ?? d.decimals}.`,
  "import/columns-joined": (d) =>
    `There are only figures on ${d.pages.length === 1 ? "page" : "pages"} ${list(d.pages)}. They were read as the rest of the rows that stand at the same height on an earlier page. Check one amount against the document.`,
  "import/parts-not-read": (d) =>
    `The document holds ${d.parts} embedded parts (a file, sheet or chart) that were not read. If they hold amounts, put those in the document as a table, or import that part by itself.`,
  "import/text-skipped": (d) =>
    `Deleted or struck-through text (${d.deleted} pieces) and hidden text (${d.hidden} pieces) in the document were not read.`,
  "import/unit": (d) => `Amounts were read in units of € ${dots(d.unit)} ("${d.phrase}").`,
  "import/sign": (d) => `Signs were read like this: ${conventions[d.convention] ?? d.convention}.`,
  "import/amount-malformed": (d) =>
    `Measure ${d.measure}: "${d.raw}" ${inYear(d.year)} can be read in more than one way. Choose the right amount.`,
  "import/amount-unreadable": (d) =>
    /^#+$/.test(d.raw)
      ? `Measure ${d.measure}: ${inYear(d.year)} there is "${d.raw}". The column was too narrow when the file was made, and the amount itself is not in it. Enter the amount, or widen the column and save the file again.`
      : `Measure ${d.measure}: "${d.raw}" ${inYear(d.year)} cannot be read as an amount. Enter the amount.`,
  "import/amount-position": (d) =>
    d.years.length === 1
      ? `Measure ${d.measure}: it is not certain whether "${d.raw}" belongs to ${list(d.years)} or stands in a column without a year, such as a total. Choose what it is.`
      : `Measure ${d.measure}: it is not certain to which year (${list(d.years)}) "${d.raw}" belongs. Choose the year.`,
  "import/amount-in-text": (d) =>
    `Measure ${d.measure} has no table; its text says "${d.raw}" ${inYear(d.year)}. Confirm amount and year, or leave it open.`,
  "import/amount-without-year": (d) =>
    `Measure ${d.measure}: ${d.cents === null ? `"${d.raw}"` : `${formatEuros(d.cents)} ("${d.raw}")`} has no year and counts in none. ${d.yearsAfterFirst === undefined ? "Choose the year." : `Choose the first year; this is year ${d.yearsAfterFirst + 1} from there.`}`,
  "import/titles-below": (d) =>
    `The titles stand below their tables and are read so (${list(d.titles)}). See whether each amount is with the right measure.`,
  "import/year-stated": (d) =>
    `The table itself names no years; ${list(d.years)} follows from "${d.phrase}".`,
  "import/parent-row": (d) => `The row "${d.label}" ${parents[d.is]?.(list(d.rows)) ?? ""}`,
  "import/position-proved": (d) =>
    `Measure ${d.measure}: the years of ${d.amounts} amount(s) follow from ${list(d.by)}.`,
  "import/sign-unexpected": (d) =>
    `Measure ${d.measure}: ${formatEuros(d.cents)} ${inYear(d.year)} has an unusual sign for ${d.kind}. Check the document.`,
  "import/sign-unclear": (d) =>
    `It is not clear whether a positive amount at "${d.label}" is a cost or an advantage. Choose the sign convention.`,
  "import/amount-for-period": (d) =>
    `Measure ${d.measure}: "${d.raw}" stands at several years together. Is that each year, or for the whole period? Choose what counts in ${d.year}.`,
  "import/amount-from-date": (d) =>
    `Measure ${d.measure}: "${d.raw}" starts in ${d.year}. Choose what counts in ${d.year}. Later years only count where the document says that the amount goes on.`,
  "import/alternative": (d) =>
    `Measure ${d.measure}: "${d.raw}" belongs to ${d.alternative}, and alternatives do not add up. Choose whether this amount counts.`,
  "import/credit-and-charges": (d) =>
    `Measure ${d.measure}: "${d.raw}" is the credit, and measure ${d.charges} has its capital charges. An investment weighs on the budget by its capital charges. Choose whether the credit counts.`,
  "import/programme-budget": (d) =>
    `"${d.label}" looks like the whole budget of a programme or field of work, and no measure. Its amounts count, as do those of the rest of its table. Leave them out when they are no measure.`,
  "import/unit-unclear": (d) =>
    `It is not clear whether the amounts at "${d.label}" are in euros, thousands or millions. Choose the unit.`,
  "import/quantity-unclear": (d) =>
    `"${d.label}" names a number or quantity. Choose whether this is money; a number does not count.`,
  "import/year-outside-run": (d) =>
    `Measure ${d.measure}: the year is printed as "${d.printed}"; ${d.expected} was expected. Check the year.`,
  "import/placeholder": (d) =>
    `Measure ${d.measure}: "${d.raw}" ${inYear(d.year)} is not filled in yet; it does not count.`,
  "import/code-conflict": (d) =>
    `Code ${d.code} is "${d.contentsTitle}" in the contents and "${d.headingTitle}" above the measure. Check the code.`,
  "import/code-merged": (d) => `The list splits measure ${d.code}: it has ${list(d.codes)} "${d.title}".`,
  "import/code-repeated": (d) =>
    `Code ${d.code} occurs more than once: ${d.titles.map((t) => `"${t}"`).join(", ")}. Check the codes.`,
  "import/title-differs": (d) =>
    `Measure ${d.code} is "${d.listTitle}" in the list and "${d.headingTitle}" above the measure.`,
  "import/measure-without-amounts": (d) => `Measure ${d.code} (${d.title}) has no amounts in the document.`,
  "import/pm-in-text": (d) =>
    `Measure ${d.code}: the text mentions an amount that is not known yet ("${d.raw}"), and the table does not. Check whether an amount belongs to it.`,
  "import/row-rejected": (d) =>
    `The row "${d.label}" was not read as a measure (${rejectionWords(d.reason, "en")}).`,

  "sum/total-mismatch": (d) =>
    `"${d.label}" ${at(d.year)}: the document prints ${formatEuros(d.expected)}, the amounts add up to ${formatEuros(d.found)} (difference ${formatEuros(d.found - d.expected)}). Check the amounts against the document.`,
  "sum/total-rounding": (d) =>
    `"${d.label}" ${at(d.year)}: ${formatEuros(d.expected)} printed, ${formatEuros(d.found)} added up; the difference of ${formatEuros(d.found - d.expected)} fits the rounding.`,
  "sum/total-unsure": (d) =>
    `"${d.label}" ${at(d.year)}: ${formatEuros(d.expected)} printed, ${formatEuros(d.found)} added up without ${d.left} amount(s) that are PM or not settled yet. Settle those first.`,
  "text/amount-mismatch": (d) =>
    `"${d.label}" ${at(d.year)}: the text says ${formatEuros(d.expected)}, the table ${formatEuros(d.found)}. Check which amount holds.`,
  "text/claimed-twice": (d) =>
    `${list(d.amounts.map(formatEuros))}: claimed by more than one measure (${list(d.codes)}). Check that it is not counted twice.`,
  "text/product-mismatch": (d) =>
    `"${d.label}": calculated ${formatEuros(d.found)}, printed ${formatEuros(d.expected)}. Check the calculation in the document.`,
  "text/period-outside-years": (d) =>
    `Measure ${d.code}: the period "${d.period}" lies outside the years of the table. Check the years.`,
  "text/period-open-ended": (d) =>
    `Measure ${d.code}: the period "${d.period}" has no end, but the amounts stop after ${d.last}. Ask what holds after that.`,
  "text/saving-is-net": (d) =>
    `Measure ${d.code}: the saving that the text gives for ${d.year} is the net effect (${formatEuros(d.net)}); the revenue itself is ${formatEuros(d.revenue)}.`,
  "text/saving-outside-tables": (d) =>
    `Measure ${d.code}: the text mentions ${list(d.amounts.map(formatEuros))} with a saving; that stands in no table and is not counted. Ask whether it is in the budget already.`,
  "text/costs-outside-tables": (d) =>
    `Measure ${d.code}: the text names costs of ${list(d.amounts.map(formatEuros))}; they stand in no table and do not count.`,
  "text/part-without-table": (d) =>
    `Under "${d.title}" the text names ${list(d.amounts.map(formatEuros))}; it stands in no table and does not count. If it is a measure, add it.`,
  "text/options-together": (d) =>
    `Measures ${list(d.codes)} are called options and all count. If they exclude each other, set Telt mee to nee for the others.`,
  "text/template-left": (d) => `"${d.words}" is a place that was not filled in. Ask the author.`,
  "text/half-years": (d) =>
    `Measure ${d.code} runs ${d.period}: half a year in the first and the last. Check the amounts in ${list(d.years)}.`,
  "text/rates-differ": (d) =>
    `In this document one fte costs from ${formatEuros(Math.min(...d.figures))} to ${formatEuros(Math.max(...d.figures))}. Check whether that is right.`,
  "text/average-is-total": (d) =>
    `${formatEuros(d.average)} is called an average, but is ${d.times} times ${formatEuros(d.each)}: the total.`,
  "text/same-amounts": (d) =>
    `Measures ${list(d.codes)} have the same amounts. Check whether the effect was shared or stands there twice.`,
  "text/amounts-doubted": (d) =>
    `Measure ${d.code}: the text says "${d.words}", but the table has amounts or PM for it. Ask how firm they are.`,
  "text/certain-without-amount": (d) =>
    `Measure ${d.code}: its certainty is "${d.certainty}", but there is no amount. Ask why.`,
  "text/growth-against-flat": (d) =>
    `Measure ${d.code}: the text says "${d.words}", but every year has ${formatEuros(d.cents)}. Check the first years.`,
  "text/figures-differ": (d) =>
    `Measure ${d.code}: the document says ${list(d.figures)} about "${d.subject}" in different places. Check which holds.`,
  "text/part-longer": (d) =>
    `Measure ${d.code}: "${d.subject}" takes ${d.figures[0]}, longer than the whole (${d.figures[1]}). Check the planning.`,

  "reserve/overdrawn": (d) =>
    `${d.reserve} falls short by ${formatEuros(d.shortfall)} in ${d.year}: available ${formatEuros(d.available)}, claimed by the measures ${formatEuros(d.used)}. Lower the measures or raise the year budget.`,
  "reserve/overdrawn-total": (d) =>
    `${d.reserve} falls short by ${formatEuros(d.shortfall)} over all years: available ${formatEuros(d.available)}, claimed by the measures ${formatEuros(d.used)}. Lower the measures or raise the year budgets.`,
  "reserve/stated-mismatch": (d) =>
    `${d.reserve}: the text says ${approximations[d.approximation] ?? ""}${formatEuros(d.stated)}, but what remains and what the measures take is ${formatEuros(d.found)} together (difference ${formatEuros(d.found - d.stated)}). Ask which amount holds.`,
  "reserve/floor-broken": (d) =>
    `${d.reserve} ends ${d.year} at ${formatEuros(d.balance)}, below its floor of ${formatEuros(d.floor)}. Lower the measures or change the floor.`,
  "reserve/year-missing": (d) =>
    `The measures claim ${formatEuros(d.used)} of ${d.reserve} in ${d.year}, but Reserves has no row for that year. Add a row for ${d.year}.`,

  "workbook/cell-invalid": (d) =>
    `${d.table}, row ${d.row}: "${d.value}" in column ${d.column} cannot be used and does not count. Enter a valid value.`,
  "workbook/unsettled": (d) =>
    `Measure ${d.code} (${d.set}) has an amount ${inYear(d.year)} that is not settled yet; it does not count. Enter the amount in Effecten.`,
  "workbook/pm-left-out": (d) =>
    `${d.count} amount(s) in ${d.set} are left out of the sums: PM, to be determined, percentages or not filled in yet.`,
  "workbook/stranger-table": (d) =>
    `Sheet ${d.sheet} already has a table ${d.table} that is not from this add-in. Rename that table and sync again.`,
  "workbook/table-missing": (d) => `Table ${d.table} is gone. Undo its deletion, or sync the set again.`,
  "workbook/column-missing": (d) =>
    `Table ${d.table} lacks the column ${d.column}. Put the column back under that name and try again.`,
  "workbook/write-failed": (d) =>
    `Writing ${d.table} failed (${d.reason}). ${d.restored ? "Everything was put back as it was." : "Not everything could be put back: undo the last changes."}`,

  "host/protected": (d) =>
    `Sheet ${d.sheet === "" ? "in this workbook" : d.sheet} is protected. Unprotect it (Review, Unprotect Sheet) and try again.`,
  "host/read-only": () => "The workbook is read-only. Save a copy or choose Edit, and try again.",
  "host/cell-edit": () => "A cell is still being edited. Press Enter or Esc and try again.",
  "host/offline": () => "Excel cannot reach the workbook now. Check the connection and try again.",
  "host/refused": (d) => `Excel refuses: ${d.action} (${d.reason}). Try again, and report it if it stays.`,
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function dots(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}
