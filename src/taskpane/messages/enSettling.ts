// English words for settling: one amount at a time, questions that come in numbers, and the sheets that count.
import type { questionsNl, settleNl, sheetsNl } from "./nlSettling";

export const settleEn: typeof settleNl = {
  title: "What does it say here?",
  candidate: (amount, year) => `${amount} in ${year}`,
  reasons: {
    "as-printed": "as it is printed",
    "as-read": "as it was read at first",
    "missing-zeros": "if a zero was dropped",
    "decimal-point": "if the point is a decimal comma",
    "comma-as-thousands": "if the comma is a thousands point",
    "misplaced-point": "if the point stands in the wrong place",
    sentence: "as the sentence says it",
    "other-document": "as another document has it",
    "year-chosen": "the year was chosen in the review",
    "in-workbook": "filled in in the workbook",
    "digits-per-group": "with three digits after each point",
    "each-year": "when it is this amount each year",
    "shared-by-years": "when the years share the amount",
    "in-this-year": "when it counts in this year",
    "part-of-year": "when it is a part of the year",
    "in-other-years": "when it is of other years",
    "counted-below": "because other rows count it already",
    "is-quantity": "because it is a number, and no money",
    "in-other-column": "because it is in a column without a year, such as a total",
    "charges-count": "because its capital charges count",
    "new-minus-old": "new minus old",
    "no-measure": "because it is no measure",
    "not-chosen": "because another alternative was chosen",
  },
  other: "Another amount",
  leaveOpen: "Leave open (stays out of the sums)",
  amountLabel: "Amount in euros",
  amountHint: "Costs positive, savings negative. For example -700.000",
  amountInvalid: "Enter an amount such as -700.000 or 12.500,50 (Dutch notation).",
  yearLabel: "Year",
  reasonLabel: "Reason",
  reasonHint: "Why this amount? This stays with the amount in the workbook.",
  reasonMissing: "Enter a reason.",
  totalWith: (label, amount) => `${label} becomes ${amount}`,
  save: "Record",
  reopen: "Assess again",
  correct: "Correct the amount",
  correctTitle: "What should it be?",
  chosen: (reason) => `Decided by you: ${reason}`,
  chosenCandidate: "chosen from the readings",
  done: (amount) => `Recorded: ${amount}.`,
  reopened: "The amount is as it was read again.",
  leftOpen: "The amount stays open.",
};

export const questionsEn: typeof questionsNl = {
  title: "Questions",
  none: "All questions have been answered.",
  intro: (n) =>
    n === 1
      ? "1 amount needs a choice."
      : `${n} amounts need a choice. An answer holds for the whole row. What stays open is left out of the sums.`,
  position: (n, of) => `Question ${n} of ${of}`,
  skip: "Next question",
  previous: "Previous question",
  undo: "Undo the last answer",
  undone: "The last answer was undone.",
  years: (line) =>
    `${line}: the columns were lost. Which year does each amount belong to? Their order stays as it is.`,
  yearOf: (figure) => `Year of amount ${figure}`,
  chooseYear: "Choose year",
  missing: (n) => (n === 1 ? "Choose 1 more year." : `Choose ${n} more years.`),
  year: (n) => (n === 1 ? "This amount stands without a year." : "These amounts stand without a year."),
  countedYears:
    "The document counts the years and does not say which is the first. The others follow from it.",
  firstYear: "First year",
  chooseFirstYear: "Choose the first year",
  alternativeTitle: "Alternatives",
  alternatives: (n) =>
    `The document gives alternatives, ${n} amounts together. Which of them count? The amounts of the others become 0.`,
  alternative: (name, n) => (n === 1 ? `${name} (1 amount)` : `${name} (${n} amounts)`),
  readingTitle: "Amounts that can be read in the same ways",
  reading: (n) => `How should these ${n} amounts be read?`,
  example: (raw, amount) => `${raw} becomes ${amount}`,
  allAmounts: (n) => `All ${n} amounts`,
  alike: (n, codes) =>
    n === 1
      ? `Also for the other row with the same question (${codes})`
      : `Also for the ${n} other rows with the same question (${codes})`,
  done: (n) => (n === 1 ? "1 amount was recorded." : `${n} amounts were recorded.`),
  settleFrom: (title) => `Fill in from ${title}`,
  settledFrom: (n, title) =>
    n === 0
      ? `${title} settles none of the questions.`
      : n === 1
        ? `1 amount was recorded as in ${title}.`
        : `${n} amounts were recorded as in ${title}.`,
};

export const sheetsEn: typeof sheetsNl = {
  title: "Sheets",
  counting: (n, of) => `${n} of ${of} sheets ${n === 1 ? "counts" : "count"}`,
  legend: "Which sheets count?",
  about: (rows, hidden) => `${rows === 1 ? "1 row" : `${rows} rows`}${hidden ? ", hidden" : ""}`,
  readAgain: "Read again with these sheets",
  chooseOne: "Choose at least one sheet.",
  noFile: "Import the file again to choose other sheets.",
};
