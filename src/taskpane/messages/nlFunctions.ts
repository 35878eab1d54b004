// Dutch words about the functions, for the list in the pane. Excel's own wizard has its texts in src/functions.
import type { FunctionName } from "../../domain/functionNames";

interface FunctionHelp {
  readonly what: string;
  readonly example: string;
}

export const functionsNl = {
  open: "Functies",
  title: "Functies",
  intro: "Selecteer een lege cel en kies Voeg in. Het voorbeeld gebruikt een maatregel uit deze werkmap.",
  insert: "Voeg in",
  insertOf: (name: string) => `Voeg in: ${name}`,
  page: "Uitleg",
  pageOf: (name: string) => `Uitleg van ${name}`,
  inserted: (name: string) => `${name} staat in de geselecteerde cel.`,
  notEmpty: "De geselecteerde cel is niet leeg; er is niets overschreven. Selecteer een lege cel.",
  help: {
    NETEFFECT: { what: "Netto-effect van een maatregel in een jaar.", example: '=NETEFFECT("C-2"; 2021)' },
    INVESTMENT: { what: "Kosten van een maatregel in een jaar.", example: '=INVESTMENT("C-2"; 2021)' },
    REVENUE: { what: "Opbrengsten van een maatregel in een jaar.", example: '=REVENUE("C-2"; 2021)' },
    CUMULATIVEEFFECT: {
      what: "Netto-effect van een maatregel tot en met een jaar.",
      example: '=CUMULATIVEEFFECT("C-2"; 2021)',
    },
    TOTALEFFECT: {
      what: "Netto-effect van alle maatregelen in een jaar, of van één domein.",
      example: '=TOTALEFFECT(2021; "Jeugd")',
    },
    PMCOUNT: { what: "Aantal bedragen dat nog PM is.", example: "=PMCOUNT(2021)" },
    RESERVEBALANCE: { what: "Eindstand van een reserve in een jaar.", example: "=RESERVEBALANCE(2021)" },
    RESERVEREMAINING: {
      what: "Ruimte die in een reserve overblijft na de maatregelen.",
      example: "=RESERVEREMAINING(2021)",
    },
    BREAKEVENYEAR: {
      what: "Eerste jaar waarin een maatregel zich blijvend terugverdient.",
      example: '=BREAKEVENYEAR("C-2")',
    },
    MEASURES: { what: "Lijst van alle maatregelen, of van één domein.", example: '=MEASURES("Jeugd")' },
    MEASURE: { what: "Kaart van één maatregel.", example: '=MEASURE("C-2")' },
  } satisfies Record<FunctionName, FunctionHelp>,
};
