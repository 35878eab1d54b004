// English words for what the workbook holds already: its sets, where a cell comes from, examples and recent sets.
import type { originNl, setsNl } from "./nlWorkbook";

export const originEn: typeof originNl = {
  open: "Where does this come from?",
  title: "Where does this come from?",
  hint: "Select a cell with a function of Sluitend, or a row in one of the tables.",
  nothing: "This cell does not come from a document. Select a row of one of the tables of Sluitend.",
  noPlace: "This row names no place in a document.",
  looking: "Reading the selection.",
  rowOf: (table) => `Row in ${table}`,
  more: (n) => `And ${n} more functions.`,
  incomplete: "There is more behind this cell than was followed here.",
  failure: "This function has no answer now. The cell says why.",
  argument: (text) =>
    `What ${text} gives cannot be followed here. Put it in a cell of its own and refer to that; then its origin shows here.`,
  claim: "Claimed by measures",
  yearBudget: "Year budget",
  balance: "Closing balance",
  room: "Room",
  notCounted: "does not count",
  source: "Source",
};

export const setsEn: typeof setsNl = {
  title: "Measure sets in this workbook",
  open: (n) => (n === 0 ? "nothing to assess" : n === 1 ? "1 amount to assess" : `${n} amounts to assess`),
  review: "Review again",
  reviewOf: (title) => `Review again: ${title}`,
  assess: "Assess",
  opening: "Opening the set.",
  notRemembered: "Import the document again to review this set.",
  gone: "This set was not kept with the workbook. Import the document again.",
  examples: "Open an example",
  examplesHint: "Figures of two municipalities, to practise with.",
  recent: "Used recently",
  recentForget: "Clear the list",
  recentGone: "This set could not be opened. Choose the document again.",
  recentHint: "Kept on this computer.",
};
