// English words about the functions, for the list in the pane.
import type { functionsNl } from "./nlFunctions";

export const functionsEn: typeof functionsNl = {
  open: "Functions",
  title: "Functions",
  intro: "Select an empty cell and choose Insert. The example uses a measure of this workbook.",
  insert: "Insert",
  insertOf: (name) => `Insert: ${name}`,
  page: "Help",
  pageOf: (name) => `Help on ${name}`,
  inserted: (name) => `${name} is in the selected cell.`,
  notEmpty: "The selected cell is not empty; nothing was overwritten. Select an empty cell.",
  help: {
    NETEFFECT: { what: "Net effect of a measure in a year.", example: '=NETEFFECT("C-2", 2021)' },
    INVESTMENT: { what: "Costs of a measure in a year.", example: '=INVESTMENT("C-2", 2021)' },
    REVENUE: { what: "Revenues of a measure in a year.", example: '=REVENUE("C-2", 2021)' },
    CUMULATIVEEFFECT: {
      what: "Net effect of a measure up to and including a year.",
      example: '=CUMULATIVEEFFECT("C-2", 2021)',
    },
    TOTALEFFECT: {
      what: "Net effect of all measures in a year, or of one domain.",
      example: '=TOTALEFFECT(2021, "Jeugd")',
    },
    PMCOUNT: { what: "How many amounts are still PM.", example: "=PMCOUNT(2021)" },
    RESERVEBALANCE: { what: "Closing balance of a reserve in a year.", example: "=RESERVEBALANCE(2021)" },
    RESERVEREMAINING: {
      what: "Room that is left in a reserve after the measures.",
      example: "=RESERVEREMAINING(2021)",
    },
    BREAKEVENYEAR: {
      what: "First year from which a measure has paid for itself.",
      example: '=BREAKEVENYEAR("C-2")',
    },
    MEASURES: { what: "List of all measures, or of one domain.", example: '=MEASURES("Jeugd")' },
    MEASURE: { what: "Card of one measure.", example: '=MEASURE("C-2")' },
  },
};
