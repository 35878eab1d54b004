// Dutch words for what the workbook holds already: its sets, where a cell comes from, examples and recent sets.
export const originNl = {
  open: "Waar komt dit vandaan?",
  title: "Waar komt dit vandaan?",
  hint: "Selecteer een cel met een functie van Sluitend, of een rij in een van de tabellen.",
  nothing: "Deze cel komt niet uit een document. Selecteer een rij van een van de tabellen van Sluitend.",
  noPlace: "Deze rij noemt geen plaats in een document.",
  looking: "De selectie wordt gelezen.",
  rowOf: (table: string) => `Rij in ${table}`,
  more: (n: number) => `En nog ${n} functies.`,
  incomplete: "Achter deze cel zit meer dan hier is gevolgd.",
  failure: "Deze functie geeft nu geen antwoord. De cel zegt waarom.",
  argument: (text: string) =>
    `Wat ${text} oplevert is hier niet te volgen. Zet het in een eigen cel en verwijs daarnaar; dan staat hier de herkomst.`,
  claim: "Beslag van maatregelen",
  yearBudget: "Jaarbudget",
  balance: "Eindstand",
  room: "Ruimte",
  notCounted: "telt niet mee",
  source: "Bron",
};

export const setsNl = {
  title: "Maatregelensets in deze werkmap",
  open: (n: number) =>
    n === 0 ? "niets te beoordelen" : n === 1 ? "1 bedrag te beoordelen" : `${n} bedragen te beoordelen`,
  review: "Opnieuw nakijken",
  reviewOf: (title: string) => `Opnieuw nakijken: ${title}`,
  assess: "Beoordelen",
  opening: "De set wordt geopend.",
  notRemembered: "Importeer het document opnieuw om deze set na te kijken.",
  gone: "Deze set is niet bij de werkmap bewaard. Importeer het document opnieuw.",
  examples: "Voorbeeld openen",
  examplesHint: "Cijfers van twee gemeenten, om mee te oefenen.",
  recent: "Onlangs gebruikt",
  recentForget: "Lijst wissen",
  recentGone: "Deze set kon niet worden geopend. Kies het document opnieuw.",
  recentHint: "Bewaard op deze computer.",
};
