// Findings in Dutch: one sentence or two per code, with what was expected, what was found and what to do.
import { formatEuros } from "../money";
import { rejectionWords } from "./rejectionReasons";
import type { Messages } from "./messages";

const at = (year: number | null) => (year === null ? "over alle jaren" : `in ${year}`);
const inYear = (year: number | null) => (year === null ? "zonder jaar" : `in ${year}`);
const list = (items: readonly (string | number)[]) => items.join(", ");

const saveAsDocx = "Open het in Word of LibreOffice, bewaar het als .docx en kies dat bestand.";
const saveAsXlsx = "Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand.";
const saveAsPdf = "Open het, bewaar het als PDF en kies dat bestand.";
const saveAsAny = "Bewaar het als tekst, Markdown, PDF, Word (.docx), Excel (.xlsx), CSV of JSON.";
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
  zip: "Pak het uit en kies het document dat erin zit.",
};

const hiddenParts = (rows: readonly string[], columns: readonly string[]) =>
  [
    ...(rows.length > 0 ? [`rijen ${list(rows)}`] : []),
    ...(columns.length > 0 ? [`kolommen ${list(columns)}`] : []),
  ].join(" en ");

const conventions: Readonly<Record<string, string>> = {
  "cost-positive": "kosten staan positief, besparingen negatief",
  magnitudes: "bedragen staan zonder teken; de regel zegt of het kosten of besparingen zijn",
  "advantage-positive": "een positief bedrag is een voordeel",
  letters: "de letter V (voordeel) of N (nadeel) bepaalt het teken",
};

/** Why a file could not be read, as readers name it; other reasons are shown as they are. */
const reasons: Readonly<Record<string, string>> = {
  incomplete: "het bestand is niet compleet",
  damaged: "het bestand is beschadigd",
  doctype: "het bestand bevat een documenttype-declaratie, en die wordt om veiligheidsredenen geweigerd",
  compression: "het bestand is ingepakt op een manier die Office niet gebruikt",
};

const decimalStyles: Readonly<Record<string, string>> = {
  comma: "met een komma voor de decimalen (1.234,56)",
  point: "met een punt voor de decimalen (1,234.56), omgezet naar 1.234,56",
  mixed:
    "met een komma en met een punt door elkaar; ze zijn gelezen zoals ze er staan. Controleer de bedragen",
  unknown: "zonder decimalen; een punt is gelezen als scheiding van duizendtallen",
};

const delimiters: Readonly<Record<string, string>> = {
  ";": "puntkomma's",
  ",": "komma's",
  "\t": "tabs",
  "|": "rechte strepen",
};

const approximations: Readonly<Record<string, string>> = {
  min: "ruim ",
  about: "ongeveer ",
  max: "bijna ",
  exact: "",
};

const kinds: Readonly<Record<string, string>> = {
  investment: "investering",
  revenue: "opbrengst",
  net: "netto-effect",
};

const shapes: Readonly<Record<string, string>> = {
  string: "tekst",
  filled: "een ingevulde waarde",
  number: "een getal",
  int: "een geheel getal",
  array: "een lijst",
  object: "een object",
  null: "een lege waarde",
};

const parents: Readonly<Record<string, (rows: string) => string>> = {
  sum: (rows) => `is de som van ${rows} en telt daarom niet zelf mee.`,
  asked: (rows) => `is de som van ${rows}. Kies of ze daarnaast meetelt.`,
  near: (rows) => `is in sommige jaren de som van ${rows}. Kies of ze daarnaast meetelt.`,
  difference: (rows) => `is wat ${rows} verschillen; die standen tellen zelf niet mee.`,
  unequal: (rows) => `noemt zich het verschil van ${rows}. Kies of en hoe ze meetelt.`,
  level: (rows) => `heeft ook een bedrag onder ${rows}: misschien is het wat er dan is. Kies of ze meetelt.`,
  added: (rows) => `noemt zich een deel van ${rows}, maar een totaal telt haar erbij op. Kies of ze meetelt.`,
  proposed: (rows) =>
    `heeft bedragen onder ${rows}, geen verschil. Voorstel: nieuw min oud. Kies of dat meetelt.`,
  again: (rows) => `verdeelt nog eens wat onder meer ${rows} al zijn, en telt daarom niet mee.`,
  divided: (rows) => `verdeelt misschien nog eens wat onder meer ${rows} al zijn. Kies of ze meetelt.`,
  counts: (rows) => `staat boven ${rows}, is daar niet de som van en telt mee. Controleer of dat klopt.`,
};

export const dutch: Messages = {
  "file/empty": (d) => `${d.file} is leeg. Kies een bestand met maatregelen.`,
  "file/binary": (d) =>
    `${d.file} bevat geen leesbare tekst. Bewaar het document als tekst, Markdown, PDF, Word of Excel en kies dat bestand.`,
  "file/too-large": (d) =>
    `${d.file} is ${megabytes(d.bytes)} MB; er kan hoogstens ${megabytes(d.limit)} MB worden ingelezen. Kies alleen het deel met de maatregelen.`,
  "file/unpacks-too-large": (d) =>
    `${d.file} wordt uitgepakt groter dan ${megabytes(d.limit)} MB en is niet verder gelezen. Bewaar alleen het deel met de maatregelen in een nieuw bestand.`,
  "file/too-long": (d) =>
    `${d.file} is te lang: er kunnen hoogstens ${dots(d.limit)} gevulde cellen of regels worden gelezen. Bewaar alleen het deel met de maatregelen in een nieuw bestand.`,
  "file/unreadable": (d) =>
    `${d.file} kon niet als ${d.format} worden gelezen (${reasons[d.reason] ?? d.reason}). Open het bestand zelf, bewaar het opnieuw en probeer het nog eens.`,
  "file/unsupported": (d) =>
    `${d.file}: bestanden van het type ${d.extension} kunnen niet worden ingelezen. ${saveAs[d.extension] ?? saveAsAny}`,
  "file/encrypted": (d) =>
    `${d.file} is met een wachtwoord beveiligd. Verwijder de beveiliging en kies het bestand opnieuw.`,
  "file/no-text": (d) =>
    `${d.file} bevat in ${d.pages} pagina('s) geen tekst, waarschijnlijk alleen scans. Maak de tekst eerst leesbaar (OCR) en kies het bestand opnieuw.`,
  "file/wrong-extension": (d) =>
    `${d.file} heet ${d.extension}, maar is gelezen als ${d.format}, want dat is wat erin staat.`,
  "file/json-shape": (d) =>
    `${d.file} is geen bestand met een maatregelenset: bij ${d.path === "" ? "het begin" : d.path} wordt ${shapes[d.expected] ?? "een andere waarde"} verwacht. Herstel het bestand of lees het oorspronkelijke document in.`,
  "file/no-measures": (d) =>
    `In ${d.file} zijn geen maatregelen gevonden. Controleer of dit het juiste document is.`,
  "file/cancelled": (d) => `Het inlezen van ${d.file} is gestopt; er is niets gewijzigd.`,
  "file/internal": (d) =>
    `Bij het inlezen van ${d.file} ging in de invoegtoepassing iets mis; er is niets gewijzigd. Meld dit met het bestand erbij.`,

  "import/sheet": (d) =>
    d.read
      ? `Werkblad ${d.sheet} is gelezen (${d.rows} rijen).`
      : `Werkblad ${d.sheet} ${d.hidden ? "is verborgen en telt" : "telt"} niet mee (${d.rows} rijen). Kies het bij Werkbladen als het maatregelen bevat.`,
  "import/sheets-repeat": (d) =>
    `De werkbladen ${list(d.sheets)} geven dezelfde maatregelen ${d.differ ? "andere" : "dezelfde"} bedragen; alleen ${d.chosen} telt mee. Kies bij Werkbladen als een ander blad moet tellen.`,
  "import/hidden-cells": (d) =>
    `Op werkblad ${d.sheet} zijn ${hiddenParts(d.rows, d.columns)} verborgen; ze zijn wel gelezen, want totalen tellen ze mee. Controleer of ze erbij horen.`,
  "import/cells-without-value": (d) =>
    d.trouble === "error"
      ? `Op werkblad ${d.sheet} staat een fout in ${list(d.cells)}. Herstel de formule in Excel en lees het bestand opnieuw in.`
      : `Op werkblad ${d.sheet} hebben formules geen bewaarde uitkomst in ${list(d.cells)}. Open het bestand in Excel, bewaar het en lees het opnieuw in.`,
  "import/csv-style": (d) =>
    `De cellen zijn gescheiden door ${delimiters[d.delimiter] ?? d.delimiter}, getallen zijn gelezen ${decimalStyles[d.decimals] ?? d.decimals}.`,
  "import/columns-joined": (d) =>
    `Op ${d.pages.length === 1 ? "bladzijde" : "bladzijden"} ${list(d.pages)} staan alleen cijfers. Ze zijn gelezen als vervolg van de rijen die er op een eerdere bladzijde even hoog staan. Controleer één bedrag bij het document.`,
  "import/parts-not-read": (d) =>
    `Het document bevat ${d.parts} ingesloten onderdelen (een bestand, werkblad of grafiek) die niet zijn gelezen. Staan er bedragen in, zet die dan als tabel in het document, of lees dat onderdeel apart in.`,
  "import/text-skipped": (d) =>
    `Verwijderde of doorgehaalde tekst (${d.deleted} stukken) en verborgen tekst (${d.hidden} stukken) in het document zijn niet gelezen.`,
  "import/unit": (d) => `Bedragen zijn gelezen in eenheden van € ${dots(d.unit)} ("${d.phrase}").`,
  "import/sign": (d) => `Tekens zijn zo gelezen: ${conventions[d.convention] ?? d.convention}.`,
  "import/amount-malformed": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" ${inYear(d.year)} kan op meer manieren worden gelezen. Kies het juiste bedrag.`,
  "import/amount-unreadable": (d) =>
    /^#+$/.test(d.raw)
      ? `Maatregel ${d.measure}: ${inYear(d.year)} staat "${d.raw}". De kolom was te smal toen het bestand werd gemaakt, het bedrag zelf staat er niet in. Vul het bedrag in, of maak de kolom breder en bewaar het bestand opnieuw.`
      : `Maatregel ${d.measure}: "${d.raw}" ${inYear(d.year)} is niet als bedrag te lezen. Vul het bedrag in.`,
  "import/amount-position": (d) =>
    d.years.length === 1
      ? `Maatregel ${d.measure}: het is niet zeker of "${d.raw}" bij ${list(d.years)} hoort of in een kolom zonder jaar staat, zoals een totaal. Kies wat het is.`
      : `Maatregel ${d.measure}: het is niet zeker bij welk jaar (${list(d.years)}) "${d.raw}" hoort. Kies het jaar.`,
  "import/amount-in-text": (d) =>
    `Maatregel ${d.measure} heeft geen tabel; de tekst noemt "${d.raw}" ${inYear(d.year)}. Bevestig het bedrag en het jaar, of laat het open.`,
  "import/amount-without-year": (d) =>
    `Maatregel ${d.measure}: bij ${d.cents === null ? `"${d.raw}"` : `${formatEuros(d.cents)} ("${d.raw}")`} staat geen jaar; het telt in geen enkel jaar mee. ${d.yearsAfterFirst === undefined ? "Kies het jaar." : `Kies het eerste jaar; dit is jaar ${d.yearsAfterFirst + 1} daarvan.`}`,
  "import/titles-below": (d) =>
    `De titels staan onder hun tabellen en zijn zo gelezen (${list(d.titles)}). Kijk of elk bedrag bij de goede maatregel staat.`,
  "import/year-stated": (d) => `De tabel noemt zelf geen jaren; ${list(d.years)} volgt uit "${d.phrase}".`,
  "import/parent-row": (d) => `De rij "${d.label}" ${parents[d.is]?.(list(d.rows)) ?? ""}`,
  "import/position-proved": (d) =>
    `Maatregel ${d.measure}: de jaren van ${d.amounts} bedrag(en) volgen uit ${list(d.by)}.`,
  "import/sign-unexpected": (d) =>
    `Maatregel ${d.measure}: ${formatEuros(d.cents)} ${inYear(d.year)} heeft een ongewoon teken voor een ${kinds[d.kind] ?? d.kind}. Controleer het document.`,
  "import/sign-unclear": (d) =>
    `Bij "${d.label}" is niet duidelijk of een positief bedrag kosten of een voordeel is. Kies de tekenconventie.`,
  "import/amount-for-period": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" staat bij meer jaren tegelijk. Is dat per jaar of voor de hele periode? Kies wat er in ${d.year} telt.`,
  "import/amount-from-date": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" gaat in ${d.year} in. Kies wat er in ${d.year} telt. Latere jaren tellen alleen mee waar het document zegt dat het bedrag doorgaat.`,
  "import/alternative": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" hoort bij ${d.alternative}, en alternatieven tellen niet bij elkaar op. Kies of dit bedrag meetelt.`,
  "import/credit-and-charges": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" is het krediet, en maatregel ${d.charges} heeft de kapitaallasten daarvan. Een investering drukt op de begroting door haar kapitaallasten. Kies of het krediet meetelt.`,
  "import/programme-budget": (d) =>
    `"${d.label}" is zo te zien de hele begroting van een programma of taakveld, en geen maatregel. De bedragen tellen mee, net als die van de rest van de tabel. Zet ze op niet meetellen als ze geen maatregel zijn.`,
  "import/unit-unclear": (d) =>
    `Bij "${d.label}" is niet duidelijk of de bedragen in euro's, duizenden of miljoenen staan. Kies de eenheid.`,
  "import/quantity-unclear": (d) =>
    `"${d.label}" noemt een aantal of hoeveelheid. Kies of hier geld staat; een aantal telt niet mee.`,
  "import/year-outside-run": (d) =>
    `Maatregel ${d.measure}: als jaar staat er "${d.printed}"; verwacht werd ${d.expected}. Controleer het jaar.`,
  "import/placeholder": (d) =>
    `Maatregel ${d.measure}: "${d.raw}" ${inYear(d.year)} is nog niet ingevuld; het telt niet mee.`,
  "import/code-conflict": (d) =>
    `Code ${d.code} heet in de inhoudsopgave "${d.contentsTitle}" en boven de maatregel "${d.headingTitle}". Controleer de code.`,
  "import/code-merged": (d) =>
    `Maatregel ${d.code} is in de lijst uitgesplitst: daar staat ${list(d.codes)} "${d.title}".`,
  "import/code-repeated": (d) =>
    `Code ${d.code} komt meer dan eens voor: ${d.titles.map((t) => `"${t}"`).join(", ")}. Controleer de codes.`,
  "import/title-differs": (d) =>
    `Maatregel ${d.code} heet in de lijst "${d.listTitle}" en boven de maatregel "${d.headingTitle}".`,
  "import/measure-without-amounts": (d) =>
    `Maatregel ${d.code} (${d.title}) heeft in het document geen bedragen.`,
  "import/pm-in-text": (d) =>
    `Maatregel ${d.code}: de tekst noemt een bedrag dat nog niet bekend is ("${d.raw}"), en de tabel niet. Controleer of er een bedrag bij hoort.`,
  "import/row-rejected": (d) =>
    `De rij "${d.label}" is niet als maatregel gelezen (${rejectionWords(d.reason, "nl")}).`,

  "sum/total-mismatch": (d) =>
    `"${d.label}" ${at(d.year)}: het document drukt ${formatEuros(d.expected)} af, de bedragen tellen op tot ${formatEuros(d.found)} (verschil ${formatEuros(d.found - d.expected)}). Controleer de bedragen bij het document.`,
  "sum/total-rounding": (d) =>
    `"${d.label}" ${at(d.year)}: ${formatEuros(d.expected)} afgedrukt, ${formatEuros(d.found)} opgeteld; het verschil van ${formatEuros(d.found - d.expected)} past bij de afronding.`,
  "sum/total-unsure": (d) =>
    `"${d.label}" ${at(d.year)}: ${formatEuros(d.expected)} afgedrukt, ${formatEuros(d.found)} opgeteld zonder ${d.left} bedrag(en) die PM of nog te beoordelen zijn. Beoordeel die eerst.`,
  "text/amount-mismatch": (d) =>
    `"${d.label}" ${at(d.year)}: de tekst noemt ${formatEuros(d.expected)}, de tabel ${formatEuros(d.found)}. Controleer welk bedrag geldt.`,
  "text/claimed-twice": (d) =>
    `${list(d.amounts.map(formatEuros))}: genoemd bij meer maatregelen (${list(d.codes)}). Controleer of het niet dubbel telt.`,
  "text/product-mismatch": (d) =>
    `"${d.label}": uitgerekend ${formatEuros(d.found)}, afgedrukt ${formatEuros(d.expected)}. Controleer de berekening in het document.`,
  "text/period-outside-years": (d) =>
    `Maatregel ${d.code}: de periode "${d.period}" valt buiten de jaren van de tabel. Controleer de jaren.`,
  "text/period-open-ended": (d) =>
    `Maatregel ${d.code}: de periode "${d.period}" heeft geen einde, maar de bedragen stoppen na ${d.last}. Vraag na wat daarna geldt.`,
  "text/saving-is-net": (d) =>
    `Maatregel ${d.code}: de besparing die de tekst voor ${d.year} noemt is het netto-effect (${formatEuros(d.net)}); de opbrengst zelf is ${formatEuros(d.revenue)}.`,
  "text/saving-outside-tables": (d) =>
    `Maatregel ${d.code}: de tekst noemt bij een opbrengst of besparing ${list(d.amounts.map(formatEuros))}; dat staat in geen tabel en telt niet mee. Vraag na of het al in de begroting zit.`,
  "text/costs-outside-tables": (d) =>
    `Maatregel ${d.code}: de tekst noemt kosten van ${list(d.amounts.map(formatEuros))}; die staan in geen tabel en tellen niet mee.`,
  "text/part-without-table": (d) =>
    `Onder "${d.title}" noemt de tekst ${list(d.amounts.map(formatEuros))}; dat staat in geen tabel en telt niet mee. Is het een maatregel, voeg hem dan toe.`,
  "text/options-together": (d) =>
    `Maatregelen ${list(d.codes)} heten opties en tellen allemaal mee. Sluiten ze elkaar uit, zet de andere dan op Telt mee = nee.`,
  "text/template-left": (d) =>
    `"${d.words}" is een plek die nog niet is ingevuld. Vraag de schrijver ernaar.`,
  "text/half-years": (d) =>
    `Maatregel ${d.code} loopt ${d.period}: in het eerste en laatste jaar een half jaar. Controleer de bedragen in ${list(d.years)}.`,
  "text/rates-differ": (d) =>
    `Een fte kost in dit document van ${formatEuros(Math.min(...d.figures))} tot ${formatEuros(Math.max(...d.figures))}. Controleer of dat klopt.`,
  "text/average-is-total": (d) =>
    `${formatEuros(d.average)} heet een gemiddelde, maar is ${d.times} keer ${formatEuros(d.each)}: het totaal.`,
  "text/same-amounts": (d) =>
    `Maatregelen ${list(d.codes)} hebben dezelfde bedragen. Controleer of het effect is verdeeld of dubbel staat.`,
  "text/amounts-doubted": (d) =>
    `Maatregel ${d.code}: de tekst zegt "${d.words}", maar de tabel heeft er bedragen of PM voor. Vraag na hoe hard ze zijn.`,
  "text/certain-without-amount": (d) =>
    `Maatregel ${d.code}: de zekerheid is "${d.certainty}", maar er is geen bedrag. Vraag na waarom.`,
  "text/growth-against-flat": (d) =>
    `Maatregel ${d.code}: de tekst zegt "${d.words}", maar elk jaar staat er ${formatEuros(d.cents)}. Controleer de eerste jaren.`,
  "text/figures-differ": (d) =>
    `Maatregel ${d.code}: over "${d.subject}" staat op verschillende plaatsen ${list(d.figures)}. Controleer wat geldt.`,
  "text/part-longer": (d) =>
    `Maatregel ${d.code}: "${d.subject}" duurt ${d.figures[0]}, langer dan het geheel (${d.figures[1]}). Controleer de planning.`,

  "reserve/overdrawn": (d) =>
    `${d.reserve} komt in ${d.year} ${formatEuros(d.shortfall)} tekort: beschikbaar ${formatEuros(d.available)}, beslag van de maatregelen ${formatEuros(d.used)}. Verlaag de maatregelen of verhoog het jaarbudget.`,
  "reserve/overdrawn-total": (d) =>
    `${d.reserve} komt over alle jaren samen ${formatEuros(d.shortfall)} tekort: beschikbaar ${formatEuros(d.available)}, beslag van de maatregelen ${formatEuros(d.used)}. Verlaag de maatregelen of verhoog de jaarbudgetten.`,
  "reserve/stated-mismatch": (d) =>
    `${d.reserve}: de tekst noemt ${approximations[d.approximation] ?? ""}${formatEuros(d.stated)}, maar wat resteert en wat de maatregelen vragen is samen ${formatEuros(d.found)} (verschil ${formatEuros(d.found - d.stated)}). Vraag na welk bedrag geldt.`,
  "reserve/floor-broken": (d) =>
    `${d.reserve} komt in ${d.year} uit op ${formatEuros(d.balance)}, onder de bodem van ${formatEuros(d.floor)}. Verlaag de maatregelen of pas de bodem aan.`,
  "reserve/year-missing": (d) =>
    `De maatregelen vragen in ${d.year} ${formatEuros(d.used)} van ${d.reserve}, maar in Reserves staat dat jaar niet. Voeg een rij voor ${d.year} toe.`,

  "workbook/cell-invalid": (d) =>
    `${d.table}, rij ${d.row}: "${d.value}" in kolom ${d.column} is niet bruikbaar en telt niet mee. Vul een geldige waarde in.`,
  "workbook/unsettled": (d) =>
    `Maatregel ${d.code} (${d.set}) heeft ${inYear(d.year)} een bedrag dat nog te beoordelen is; het telt niet mee. Vul in Effecten het bedrag in.`,
  "workbook/pm-left-out": (d) =>
    `In ${d.set} tellen ${d.count} bedrag(en) niet mee in de sommen: PM, n.t.b., percentages of nog niet ingevuld.`,
  "workbook/stranger-table": (d) =>
    `Op blad ${d.sheet} staat al een tabel ${d.table} die niet van deze invoegtoepassing is. Hernoem die tabel en synchroniseer opnieuw.`,
  "workbook/table-missing": (d) =>
    `Tabel ${d.table} is weg. Maak het verwijderen ongedaan, of synchroniseer de set opnieuw.`,
  "workbook/column-missing": (d) =>
    `Tabel ${d.table} mist de kolom ${d.column}. Zet de kolom terug onder die naam en probeer het opnieuw.`,
  "workbook/write-failed": (d) =>
    `Het schrijven van ${d.table} is mislukt (${d.reason}). ${d.restored ? "Alles is teruggezet zoals het was." : "Terugzetten is niet helemaal gelukt: maak de laatste wijzigingen ongedaan."}`,

  "host/protected": (d) =>
    `Blad ${d.sheet === "" ? "in deze werkmap" : d.sheet} is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  "host/read-only": () =>
    "De werkmap is alleen-lezen. Sla een kopie op of klik op Bewerken en probeer het opnieuw.",
  "host/cell-edit": () => "Er wordt nog een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.",
  "host/offline": () =>
    "Excel kan de werkmap nu niet bereiken. Controleer de verbinding en probeer het opnieuw.",
  "host/refused": (d) =>
    `Excel weigert: ${d.action} (${d.reason}). Probeer het opnieuw; meld het als het blijft.`,
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(".", ",");
}

function dots(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}
