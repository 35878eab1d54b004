// What the words right before costs or income make of them: less of a cost saves, a setback costs whatever it is
// about, and of some words nobody can tell.

/** `less`: the opposite of the kind; `unclear`: the words decide nothing. */
export type Turn = "less" | "advantage" | "setback" | "unclear";

/** What may stand between such a word and the costs: `Beperken van de structurele lasten`. */
const BETWEEN =
  "(?:\\s+(?:van|op|in|bij|aan|voor|de|het|onze|structurele?|incidentele?|personele|materi[eë]le|overige|totale|jaarlijkse|externe|interne)){0,4}\\s*$";

const TURNS: readonly (readonly [Turn, RegExp])[] = (
  [
    ["setback", "tegenvall(?:ers?|ende?)"],
    ["advantage", "meevall(?:ers?|ende?)"],
    [
      "less",
      "lagere?|minder|wegvallen(?:de)?|vervallen|daling|afname|verlag(?:ing|en)|verminder(?:ing|en)|derving|onderuit(?:putting|nutting)|onderbesteding|onderschrijding|reduc(?:tie|eren)|beperk(?:ing|en)|terugdringen|terugbrengen|drukken|schrappen|besparen|bezuinigen",
    ],
    [
      "unclear",
      "(?:niet|geen)(?:\\s+\\p{L}+)?|terugdraaien|uitstel(?:len)?|temporiser(?:ing|en)|vertraging|fasering|faseren|doorschuiven|verschuiv(?:ing|en)|doorbelast(?:ing|en)|vergoeding(?:en)?|compensatie|teruggave|terugontvangst(?:en)?|terugvorder(?:ing|en)|verhaal|verhalen|declaraties?|restitutie|bijdragen?",
    ],
  ] as const
).map(([turn, words]) => [turn, new RegExp(`\\b(?:${words})${BETWEEN}`, "iu")]);

/** What the end of a text makes of the costs or income that follow it, or null when it says nothing of them. */
export function turnBefore(text: string): Turn | null {
  if (text === "") return null;
  return TURNS.find(([, words]) => words.test(text))?.[0] ?? null;
}
