// Text words: what the words before a number say of it when they are no label: they run on into it, as a
// sentence does, or they say what it is the number of (`tabel 14`, `pagina 3 van 18`).

/** Words that no label ends in: the sentence, or the line that was broken, goes on. */
const UNFINISHED =
  /\b(?:van|in|uit|tot|met|op|per|naar|voor|om|de|het|een|ongeveer|circa|ca\.?|ruim|bijna|sinds|vanaf|tussen|en|of|dat|die|dan|als|bij|door|over|te|tegen)$/i;
const VERB =
  /\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|gaat|gaan|staat|staan|kost|kostte|bedraagt|bedroeg|komt|kwam|krijgt|blijft|moet|zal|zullen)\b/i;
/** The end of one sentence and the start of another; `excl. BTW` is none. */
const TWO_SENTENCES = /\p{Ll}{3}(?<!\b(?:excl|incl|resp|gem|max|min|div|afd|tot))[.!?]\s+\p{Lu}/u;
const NUMBERED =
  /(?:^|[\s(])(?:pagina|pag\.?|blz\.?|bladzijde|tabel|figuur|grafiek|bijlage|paragraaf|hoofdstuk|artikel|art\.?|lid|schaal|versie|nummer|nr\.?|zaaknummer|kenmerk|telefoon|tel\.?|postbus)(?:\s+\d+\s+(?:van|\/))?$/i;

/** True when a line breaks off where its words go on. */
export function breaksOff(line: string): boolean {
  return UNFINISHED.test(line) || /\p{L}-$/u.test(line);
}

/** True when a text cannot be the whole label of a row, because it reads as a part of a sentence. */
export function readsOn(label: string): boolean {
  return UNFINISHED.test(label) || VERB.test(label) || TWO_SENTENCES.test(label);
}

/** True when a text says what the number behind it counts in a document, so that it is no amount. */
export function refersTo(label: string): boolean {
  return NUMBERED.test(label);
}
