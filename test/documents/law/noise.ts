// Text as it stands around the tables of council documents, with numbers and amounts that are none of the
// measures': page numbers, dates, articles, telephone numbers, footnotes, other documents' amounts.
import fc from "fast-check";

const SENTENCES = [
  "In het gesprek met de aanbieders kwamen ook de wachttijden ter sprake.",
  "De raad is hierover op 12 maart geïnformeerd met een brief van twee bladzijden.",
  "Naar verwachting maken jaarlijks ongeveer 140 inwoners hiervan gebruik.",
  "Wij evalueren dit in het najaar en komen dan met een bijstelling.",
  "De begroting 2024-2027 gaat uit van een groei van 1,5% en een rente van 2%.",
  "Eerder is hiervoor € 35.000 uitgetrokken, waarvan de helft is besteed.",
  "Zie ook paragraaf 4.2.5 en bijlage 3 van de nota uit 2019.",
  "Het nieuwe gemeentehuis kostte in 2017 € 12.400.000, tegen € 11.950.000 in de eerste raming.",
  "In de kadernota 2023 stond hiervoor € 240.000 in 2024 en € 260.000 in 2025.",
  "Op grond van artikel 212 van de Gemeentewet en artikel 3.2, tweede lid, stelt de raad de kaders vast.",
  "De formatie van het team is sinds 1 januari 2022 gegroeid van 11,5 naar 13,2 fte in schaal 9.",
  "Van de 2.340 meldingen werd 64 % binnen 8 weken afgehandeld, in 2021 was dat 58 %.",
  "Het uurtarief van de huidige aanbieder is € 62,50 en wordt jaarlijks geïndexeerd met 3,4 procent.",
  "Vragen hierover beantwoordt mevrouw De Wit, telefoon (0573) 123 456 of 06-12345678.",
  "Een buurgemeente besteedde hieraan de afgelopen jaren € 1,2 miljoen en hield € 85.000 over.",
  "Het college heeft dit op 4-6-2024 besproken onder zaaknummer 2023-004512.",
  "De looptijd van het contract is 1 april 2023 tot en met 31 december 2026.",
  "De gemiddelde huur bedraagt € 640 per maand voor 75 m2 aan de Dorpsstraat 12.",
  "Het gebouw uit 1978 staat voor € 450.000,- in de boeken en is in 2038 afgeschreven.",
  "Landelijk gaat het om een korting van € 1.200 mln, waarvan 0,1 procent ons raakt.",
  "De verkeersveiligheid rond de drie basisscholen blijft een punt van aandacht in 2025 en 2026.",
  "Ouders en verenigingen dachten mee tijdens vier avonden, met samen 230 bezoekers.",
];

const LINES = [
  "12",
  "Pagina 3 van 18",
  "- 4 -",
  "Zonnedijk, oktober 2024",
  "T 010 123 45 67",
  "1) Exclusief btw, prijspeil 2023.",
  "* Onder voorbehoud van besluitvorming door de raad op 10 november.",
  "Inleiding ........................ 4",
  "Bijlage 2 Risico's en beheersing ............ 27",
  "Datum: 12 maart 2024",
  "Bron: jaarstukken 2022, tabel 14",
  "IBAN NL91 ABNA 0417 1643 00",
  "https://www.zonnedijk.nl/begroting-2024/12",
];

const sentence = fc.constantFrom(...SENTENCES);
/** Up to two thousand characters in one line, as text copied from a PDF or a form has them. */
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(" "));
const long = fc.array(sentence, { minLength: 14, maxLength: 24 }).map((sentences) => sentences.join(" "));

/** Six pieces of text, for the places where a layout has room for them. */
export const noises: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sentence },
    { weight: 3, arbitrary: fc.constantFrom(...LINES) },
    { weight: 2, arbitrary: paragraph },
    { weight: 1, arbitrary: long },
  ),
  { minLength: 6, maxLength: 6 },
);
