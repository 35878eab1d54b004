// A made-up council report as councils write them: proposals with pages of text and a table each. The words
// are ours and the order is fixed, so that every run measures the same document.
import type { Block, CouncilDocument } from "../test/documents/formats/councilDocument";

const SUBJECTS = [
  "Het college",
  "De gemeenteraad",
  "Het wijkteam",
  "Een inwoner",
  "De aanbieder",
  "Het netwerk",
];
const VERBS = ["onderzoekt", "verwacht", "bespreekt", "ondersteunt", "beoordeelt", "organiseert"];
const OBJECTS = [
  "de ondersteuning van jonge gezinnen in de wijk",
  "een andere verdeling van de middelen over de dorpen",
  "de toegang tot voorzieningen voor ouderen die thuis wonen",
  "een afspraak met huisartsen over verwijzingen",
  "het gebruik van het dorpshuis door verenigingen",
];
const ENDINGS = [
  "zodat de kosten vanaf het tweede jaar minder hard stijgen",
  "waarbij de uitkomsten ieder kwartaal worden gedeeld",
  "en legt daarover verantwoording af in de jaarstukken",
  "omdat de vraag in de afgelopen jaren is toegenomen",
];

/** `proposals` proposals, each with about two pages of text and one table of four years. */
export function councilReport(proposals: number): CouncilDocument {
  const blocks: Block[] = [{ type: "heading", level: 1, text: "Voorstellen sociaal domein 2026" }];
  for (let at = 1; at <= proposals; at += 1) blocks.push(...proposal(at));
  return { blocks };
}

function proposal(at: number): Block[] {
  const first = 40_000 + ((at * 7) % 50) * 1_000;
  const saving = 15_000 + ((at * 11) % 40) * 500;
  return [
    { type: "heading", level: 2, text: `Voorstel ${at}: Samen in de wijk, onderdeel ${at}` },
    ...Array.from({ length: 9 }, (_, paragraph) => textBlock(at * 31 + paragraph)),
    {
      type: "table",
      rows: [
        ["Omschrijving", "2026", "2027", "2028", "2029"],
        ["Kosten inzet", ...[first, first, first, first].map(printed)],
        ["Besparing zorg", "", ...[saving, saving * 2, saving * 2].map((one) => `-${printed(one)}`)],
        ["Totaal", ...[first, first - saving, first - saving * 2, first - saving * 2].map(printed)],
      ],
    },
  ];
}

function textBlock(seed: number): Block {
  const sentences = Array.from({ length: 7 }, (_, at) => {
    const n = seed * 13 + at * 5;
    const pick = (words: readonly string[], step: number) => words[(n * step) % words.length] ?? "";
    const number = at === 3 ? ` In ${2020 + (n % 5)} ging het om ${10 + (n % 80)} aanvragen.` : "";
    return `${pick(SUBJECTS, 1)} ${pick(VERBS, 3)} ${pick(OBJECTS, 7)}, ${pick(ENDINGS, 11)}.${number}`;
  });
  return { type: "paragraph", text: sentences.join(" ") };
}

function printed(euros: number): string {
  return String(euros).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
