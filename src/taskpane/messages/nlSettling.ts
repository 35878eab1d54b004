// Dutch words for settling: one amount at a time, questions that come in numbers, and the sheets that count.
export const settleNl = {
  title: "Wat staat hier?",
  candidate: (amount: string, year: string) => `${amount} in ${year}`,
  reasons: {
    "as-printed": "zoals het er staat",
    "as-read": "zoals het eerst is gelezen",
    "missing-zeros": "als er een nul is weggevallen",
    "decimal-point": "als de punt een komma is",
    "comma-as-thousands": "als de komma een punt is",
    "misplaced-point": "als de punt verkeerd staat",
    sentence: "zoals de zin het zegt",
    "other-document": "zoals een ander document het heeft",
    "year-chosen": "het jaar is bij het nakijken gekozen",
    "in-workbook": "ingevuld in de werkmap",
    "digits-per-group": "met drie cijfers na elke punt",
    "each-year": "als het elk jaar dit bedrag is",
    "shared-by-years": "als de jaren het bedrag delen",
    "in-this-year": "als het in dit jaar telt",
    "part-of-year": "als het een deel van het jaar is",
    "in-other-years": "als het van andere jaren is",
    "counted-below": "omdat andere rijen het al tellen",
    "is-quantity": "omdat het een aantal is, en geen geld",
    "in-other-column": "omdat het in een kolom zonder jaar staat, zoals een totaal",
    "charges-count": "omdat de kapitaallasten tellen",
    "new-minus-old": "nieuw min oud",
    "no-measure": "omdat het geen maatregel is",
    "not-chosen": "omdat een ander alternatief is gekozen",
  } as Readonly<Record<string, string>>,
  other: "Een ander bedrag",
  leaveOpen: "Openlaten (blijft buiten de sommen)",
  amountLabel: "Bedrag in euro's",
  amountHint: "Kosten positief, besparing negatief. Bijvoorbeeld -700.000",
  amountInvalid: "Vul een bedrag in zoals -700.000 of 12.500,50.",
  yearLabel: "Jaar",
  reasonLabel: "Toelichting",
  reasonHint: "Waarom dit bedrag? Dit blijft bij het bedrag in de werkmap.",
  reasonMissing: "Vul een toelichting in.",
  totalWith: (label: string, amount: string) => `${label} wordt ${amount}`,
  save: "Vastleggen",
  reopen: "Opnieuw beoordelen",
  correct: "Bedrag corrigeren",
  correctTitle: "Wat moet het zijn?",
  chosen: (reason: string) => `Door u bepaald: ${reason}`,
  chosenCandidate: "gekozen uit de lezingen",
  done: (amount: string) => `Vastgelegd: ${amount}.`,
  reopened: "Het bedrag is weer zoals het is gelezen.",
  leftOpen: "Het bedrag blijft open.",
};

export const questionsNl = {
  title: "Vragen",
  none: "Alle vragen zijn beantwoord.",
  intro: (n: number) =>
    n === 1
      ? "Bij 1 bedrag is een keuze nodig."
      : `Bij ${n} bedragen is een keuze nodig. Een antwoord geldt voor de hele regel. Wat openblijft, telt niet mee.`,
  position: (n: number, of: number) => `Vraag ${n} van ${of}`,
  skip: "Volgende vraag",
  previous: "Vorige vraag",
  undo: "Laatste antwoord ongedaan maken",
  undone: "Het laatste antwoord is ongedaan gemaakt.",
  years: (line: string) =>
    `${line}: de kolommen zijn weggevallen. Bij welk jaar hoort elk bedrag? De volgorde blijft zoals hij is.`,
  yearOf: (figure: string) => `Jaar van bedrag ${figure}`,
  chooseYear: "Kies jaar",
  missing: (n: number) => (n === 1 ? "Kies nog 1 jaar." : `Kies nog ${n} jaren.`),
  year: (n: number): string =>
    n === 1 ? "Bij dit bedrag staat geen jaar." : "Bij deze bedragen staat geen jaar.",
  countedYears: "Het document telt de jaren en zegt niet welk het eerste is. De andere volgen daaruit.",
  firstYear: "Eerste jaar",
  chooseFirstYear: "Kies het eerste jaar",
  alternativeTitle: "Alternatieven",
  alternatives: (n: number) =>
    `Het document geeft alternatieven, samen ${n} bedragen. Welke tellen mee? Van de andere worden de bedragen 0.`,
  alternative: (name: string, n: number) => (n === 1 ? `${name} (1 bedrag)` : `${name} (${n} bedragen)`),
  readingTitle: "Bedragen die op dezelfde manieren te lezen zijn",
  reading: (n: number) => `Hoe moeten deze ${n} bedragen worden gelezen?`,
  example: (raw: string, amount: string) => `${raw} wordt ${amount}`,
  allAmounts: (n: number) => `Alle ${n} bedragen`,
  alike: (n: number, codes: string) =>
    n === 1
      ? `Ook voor de andere regel met dezelfde vraag (${codes})`
      : `Ook voor de ${n} andere regels met dezelfde vraag (${codes})`,
  done: (n: number) => (n === 1 ? "1 bedrag is vastgelegd." : `${n} bedragen zijn vastgelegd.`),
  settleFrom: (title: string) => `Vul in vanuit ${title}`,
  settledFrom: (n: number, title: string) =>
    n === 0
      ? `${title} geeft bij geen enkele vraag uitsluitsel.`
      : n === 1
        ? `1 bedrag is vastgelegd zoals in ${title}.`
        : `${n} bedragen zijn vastgelegd zoals in ${title}.`,
};

export const sheetsNl = {
  title: "Werkbladen",
  counting: (n: number, of: number) => `${n} van ${of} werkbladen ${n === 1 ? "telt" : "tellen"} mee`,
  legend: "Welke werkbladen tellen mee?",
  about: (rows: number, hidden: boolean) =>
    `${rows === 1 ? "1 rij" : `${rows} rijen`}${hidden ? ", verborgen" : ""}`,
  readAgain: "Opnieuw lezen met deze bladen",
  chooseOne: "Kies ten minste één blad.",
  noFile: "Importeer het bestand opnieuw om andere bladen te kiezen.",
};
