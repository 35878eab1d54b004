// Dutch words of the pane: the first language; its keys and shapes are the type of every other language.
// Findings are worded elsewhere (src/domain/diagnostics); no component holds a sentence of its own.
import { functionsNl } from "./nlFunctions";
import { questionsNl, settleNl, sheetsNl } from "./nlSettling";
import { originNl, setsNl } from "./nlWorkbook";

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const nl = {
  appName: "Sluitend",
  startFailed:
    "Sluitend kon niet worden geladen. Controleer de verbinding, sluit het taakvenster en open het opnieuw.",
  steps: {
    label: "Stappen",
    import: "Importeren",
    review: "Nakijken",
    sync: "Synchroniseren",
    checks: "Controles",
    refresh: "Totalen",
    position: (step: number, of: number, name: string) => `Stap ${step} van ${of}: ${name}`,
  },
  actions: {
    cancel: "Annuleren",
    close: "Sluiten",
    importAnother: "Ander document importeren",
    back: (step: string) => `Terug naar ${step.toLowerCase()}`,
    dismiss: "Melding sluiten",
  },
  failure: {
    title: "Dat is niet gelukt",
    advice: "Probeer het opnieuw. Lukt het weer niet, meld dan de technische melding hieronder.",
    detail: (text: string) => `Technische melding: ${text}`,
  },
  severity: { error: "Fout", warning: "Let op", info: "Ter informatie" },
  import: {
    title: "Document importeren",
    intro:
      "Kies een raadsstuk of een maatregelenset. Er wordt nog niets in de werkmap geschreven: u kijkt eerst na wat er is gelezen.",
    chooseFile: "Bestand kiezen",
    fileInput: "Bestand om te importeren",
    drop: "of sleep een bestand hierheen",
    dropNow: "Laat los om te importeren",
    formats: "PDF, Word, Excel, CSV, tekst, Markdown of JSON. Het bestand blijft op uw computer.",
    pasteOpen: "Plak tekst",
    pasteTitle: "Tekst plakken",
    pasteLabel: "Tekst van het document",
    pasteHint: "Neem de kop van de tabellen mee: jaren, eenheid en teken staan meestal daar.",
    pasteName: "geplakte tekst",
    pasteRead: "Tekst lezen",
    pasteEmpty: "Plak eerst tekst in het veld.",
    reading: (name: string) => `${name} wordt gelezen`,
    progress: (percent: number) => `${percent}% gelezen`,
    cancelled: "Het importeren is geannuleerd. Er is niets veranderd.",
    refusedTitle: "Niet geïmporteerd",
    refusedAdvice: "De werkmap is niet veranderd.",
    backToReview: (title: string) => `Verder met ${title}`,
    backToChecks: "Naar de controles van deze werkmap",
    tooManyFiles: "Sleep één bestand tegelijk hierheen.",
    fileUnreadable: (name: string) =>
      `${name} kon niet worden geopend. Controleer of het bestand nog bestaat en niet vergrendeld is.`,
  },
  review: {
    title: "Nakijken",
    summaryTitle: "Wat er is gelezen",
    documentTitle: "Titel",
    organisation: "Organisatie",
    years: "Jaren",
    unit: "Eenheid",
    sign: "Teken",
    source: "Bron",
    unknown: "niet vermeld",
    unitOf: (euros: number) =>
      euros === 1
        ? "euro's"
        : `× € ${euros === 1000 ? "1.000" : euros === 1_000_000 ? "1.000.000" : String(euros)}`,
    signs: {
      "cost-positive": "kosten +, besparing −",
      magnitudes: "zonder teken; de regel zegt wat het is",
      "advantage-positive": "voordeel +, nadeel −",
      letters: "V of N bij het bedrag",
    },
    canonical: "Hier en in de werkmap: kosten positief, besparing negatief.",
    countTitle: "Bedragen in het document",
    count: (seen: number, read: number, asked: number, rejected: number) =>
      `${seen}\u00a0gezien = ${read}\u00a0gelezen + ${asked}\u00a0gevraagd + ${rejected}\u00a0afgewezen`,
    countParts: { seen: "gezien", read: "gelezen", asked: "gevraagd", rejected: "afgewezen" },
    countBroken: "Deze telling klopt niet. Kijk de bedragen extra na en meld dit.",
    rejectedShow: (n: number) => `Waarom ${plural(n, "bedrag is afgewezen", "bedragen zijn afgewezen")}`,
    findingsTitle: "Bevindingen",
    findingsNone: "Geen bevindingen.",
    findingsInfo: (n: number) => plural(n, "mededeling over het lezen", "mededelingen over het lezen"),
    measuresTitle: "Maatregelen",
    filterLabel: "Toon",
    filterAll: (n: number) => `Alle maatregelen (${n})`,
    filterOpen: (n: number) => `Te beoordelen (${n})`,
    filterNothing: "Er is niets meer te beoordelen.",
    net: "Netto-effect",
    lineKinds: { investment: "Investering", revenue: "Opbrengst", net: "Netto" },
    listedOnly: "Alleen genoemd in het document, zonder bedragen.",
    noAmounts: "Zonder bedragen in het document.",
    yearUnknown: "Jaar onbekend",
    unsettled: "te beoordelen",
    types: { pm: "PM", tbd: "n.t.b.", percentage: "percentage", placeholder: "nog niet ingevuld" },
    continuing: "loopt door",
    settledMark: "door u bepaald",
    openAmount: (line: string, year: string, amount: string) => `${line} ${year}: ${amount}. Toon bron`,
    amountsOf: (measure: string) => `Bedragen van ${measure}, in euro's`,
    lineColumn: "Regel",
    sumsTitle: "Som per jaar",
    sumsCaption: "Netto-effect van alle maatregelen per jaar, in euro's",
    yearColumn: "Jaar",
    sumColumn: "Netto-effect",
    leftOutColumn: "Niet meegeteld",
    leftOut: {
      pm: (n: number) => `+ ${n} PM`,
      unsettled: (n: number) => `+ ${n} te beoordelen`,
      open: (n: number) => `+ ${n} niet in euro's`,
    },
    nothingLeftOut: "niets",
    findingsMore: (n: number) => `Nog ${plural(n, "bevinding", "bevindingen")}`,
    nextSteps: "Volgende stap",
    yearlessShort: (n: number) =>
      n === 1
        ? "1 bedrag staat zonder jaar en telt in geen enkel jaar mee."
        : `${n} bedragen staan zonder jaar en tellen in geen enkel jaar mee.`,
    openCount: (n: number) => plural(n, "bedrag te beoordelen", "bedragen te beoordelen"),
    recalled: (n: number) =>
      n === 1
        ? "1 eerdere keuze bij dit document is overgenomen. U kunt die bij het bedrag opnieuw beoordelen."
        : `${n} eerdere keuzes bij dit document zijn overgenomen. U kunt ze bij het bedrag opnieuw beoordelen.`,
    next: "Verder naar synchroniseren",
    nextHint: (n: number) =>
      n === 0
        ? "Er is nog niets in de werkmap geschreven."
        : n === 1
          ? "1 bedrag gaat als ‘te beoordelen’ mee en blijft buiten de sommen."
          : `${n} bedragen gaan als ‘te beoordelen’ mee en blijven buiten de sommen.`,
  },
  source: {
    title: "Zo staat het in het document",
    reading: "Gelezen als",
    marked: "gemarkeerd in de bron",
    notInText: "De brontekst is niet bij het document bewaard. Zo stond het er:",
    line: (n: number) => `regel ${n}`,
    show: "Toon bron",
    hide: "Verberg bron",
    related: "Ook hier",
    showAmount: "Toon bij de maatregel",
    assess: "Beoordelen",
  },
  settle: settleNl,
  questions: questionsNl,
  sheets: sheetsNl,
  origin: originNl,
  functions: functionsNl,
  sets: setsNl,
  sync: {
    title: "Synchroniseren",
    intro: "Dit gebeurt er met de tabellen in deze werkmap. Er is nog niets geschreven.",
    loading: "De tabellen worden vergeleken.",
    rows: "Rijen",
    rowsNew: "Nieuwe rijen",
    rowsChanged: "Gewijzigde rijen",
    rowsUnchanged: "Ongewijzigde rijen",
    rowsGone: "Vervallen rijen",
    nothing: "De tabellen zijn al gelijk aan het document. Er hoeft niets te worden geschreven.",
    conflictsTitle: (n: number) => `${plural(n, "cel is", "cellen zijn")} door u gewijzigd`,
    conflictsIntro:
      "Het document zegt nu iets anders. Uw waarde blijft staan, tenzij u de waarde uit het document overneemt.",
    theirs: "In de werkmap",
    ours: "In het document",
    keep: "Houden",
    takeOver: "Overnemen",
    keepAll: "Alles houden",
    takeOverAll: "Alles overnemen",
    choiceOf: (row: string, column: string) => `Keuze voor ${row}, ${column}`,
    blockedTitle: "Eerst oplossen",
    apply: "Synchroniseren",
    again: "Opnieuw vergelijken",
    writing: "De tabellen worden bijgewerkt.",
    progress: (percent: number) => `${percent}% geschreven`,
    cancelled: "Het synchroniseren is gestopt.",
    nothingRead: "Importeer eerst een document.",
    empty: "leeg",
  },
  checks: {
    title: "Controles",
    introOk: "De sommen passen. Er zijn geen fouten gevonden.",
    summary: (errors: number, warnings: number) =>
      `${plural(errors, "fout", "fouten")}, ${plural(warnings, "aandachtspunt", "aandachtspunten")}`,
    infoTitle: (n: number) => plural(n, "mededeling", "mededelingen"),
    none: "In deze werkmap staat nog geen maatregelenset. Importeer eerst een document.",
    expected: "Verwacht",
    found: "Gevonden",
    difference: "Verschil",
    year: (year: number) => `Jaar ${year}`,
    allYears: "Alle jaren",
    available: "Beschikbaar",
    used: "Beslag",
    shortfall: "Tekort",
    balance: "Eindstand",
    floor: "Bodem",
    stated: "Vermeld",
    showInWorkbook: "Toon in de werkmap",
    notInWorkbook: "Deze bevinding staat niet bij één cel.",
    shown: "De cel is geselecteerd in de werkmap.",
    renewed: (errors: number) =>
      errors === 0
        ? "De controles zijn bijgewerkt: geen fouten."
        : `De controles zijn bijgewerkt: ${plural(errors, "fout", "fouten")}.`,
    writtenTitle: "Gesynchroniseerd",
    written: (cells: number, table: string) => `${table}: ${plural(cells, "cel", "cellen")} geschreven`,
    writtenNothing: "De tabellen waren al bij: er is niets geschreven.",
  },
  refresh: {
    title: "Totalen vernieuwen",
    intro:
      "Leest de tabellen opnieuw, rekent alles door en laat zien wat er is veranderd. Doe dit vlak voor een begrotingswijziging.",
    run: "Totalen vernieuwen",
    running: "De totalen worden vernieuwd.",
    progress: (percent: number) => `${percent}% vernieuwd`,
    unchanged: "Er is niets veranderd sinds de vorige keer.",
    changesTitle: (n: number) => `${plural(n, "totaal is", "totalen zijn")} veranderd`,
    changesCaption: "Wat er is veranderd sinds de vorige keer, in euro's",
    measure: "Maatregel",
    total: "Totaal",
    year: "Jaar",
    before: "Oud",
    after: "Nieuw",
    none: "geen",
    healed: (n: number) =>
      n === 1
        ? "1 formule was stuk en is opnieuw ingevoerd."
        : `${n} formules waren stuk en zijn opnieuw ingevoerd.`,
    checksOk: "Controles: geen fouten.",
    checksErrors: (n: number) => `Controles: ${plural(n, "fout", "fouten")}.`,
    toChecks: "Naar de controles",
    cancelled: "Het vernieuwen is gestopt.",
  },
};

export type Messages = typeof nl;
