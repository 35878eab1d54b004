// Sign legends: the words by which documents say what a plus, a minus or a letter means (`+ = voordeel`).

/** Signs as legends name them; a sign before digits is part of an amount. */
const PLUS = String.raw`(?:\+(?! ?[\d€])|\bplus(?:sen|teken|bedrag(?:en)?)?\b|\bpositie[fv]e?\b)`;
const MINUS = String.raw`(?:-(?! ?[\d€])|\bmin(?:nen|teken|us|bedrag(?:en)?|getal(?:len)?)?\b|\bnegatie[fv]e?\b|\b(?:tussen )?haakjes\b|\bbrackets\b)`;
const ADVANTAGE = String.raw`(?:voorde(?:el|len|lig)|besparing(?:en)?|bezuiniging(?:en)?|ombuiging(?:en)?|(?:lagere|minder) lasten|verbetering|savings?|advantages?)`;
const DISADVANTAGE = String.raw`(?:nade(?:el|len|lig)|(?:hogere|extra|meer) lasten|kosten|verslechtering|costs?|disadvantages?)`;
/** Words that any text between sign and meaning may separate; the others must stand next to the sign. */
const FAR_ADVANTAGE = String.raw`(?:voordeel|voordelig|besparing)`;
const FAR_DISADVANTAGE = String.raw`(?:nadeel|nadelig)`;

/** Other words between a sign and its meaning: never the other sign, nor what that means. */
function between(sign: string): string {
  return String.raw`(?:(?!${sign === PLUS ? MINUS : PLUS}|\b(?:voor|na)de(?:el|lig))[^.;|]){0,25}`;
}

function legend(sign: string, meaning: string, far: string): string {
  const article = String.raw`\s*(?:een\s+)?`;
  return [
    String.raw`${sign}${between(sign)}(?:=|\bis\b|\bbetekent\b|:)${article}${far}`,
    String.raw`${sign}(?: (?:bedrag|getal|teken))?\s*(?:=|\bis\b|\bzijn\b|\bare\b|\bbeteken(?:t|en)\b|\bmeans?\b)${article}${meaning}\b`,
    // `plussen voordelig`: of many, words alone say enough.
    String.raw`${sign === PLUS ? String.raw`\bplussen` : String.raw`\bminnen`},? ${far}`,
    String.raw`\b${meaning}\s*(?:=|\b(?:is|zijn|heeft|hebben|krijgt|krijgen|staat|staan|met)\b|(?= tussen haakjes))${article}${sign}`,
  ].join("|");
}

const ADVANTAGE_PLUS = new RegExp(
  `${legend(PLUS, ADVANTAGE, FAR_ADVANTAGE)}|${legend(MINUS, DISADVANTAGE, FAR_DISADVANTAGE)}`,
  "i",
);
const ADVANTAGE_MINUS = new RegExp(
  `${legend(MINUS, ADVANTAGE, FAR_ADVANTAGE)}|${legend(PLUS, DISADVANTAGE, FAR_DISADVANTAGE)}`,
  "i",
);

const SPEAKS_OF_SIGNS =
  /voorde|nade|bespar|bezuinig|ombuig|lasten|kosten|verbeter|verslecht|saving|advantage|cost/i;

/** `V = voordeel, N = nadeel`. */
const LETTERS = /\bV\s*(?:=|:|is)\s*(?:een\s+)?voorde|\bN\s*(?:=|:|is)\s*(?:een\s+)?nade/i;

/** `lasten +, besparing -`: each kind with its sign right behind it, and both of them. */
const BEHIND = String.raw`(?:lasten|kosten|uitgaven|nadeel|nadelen)\s*\(?\s*(\+|-)\s*\)?\s*(?:[,;/]|en|$)\s*(?:en\s+)?(?:besparing(?:en)?|baten|opbrengst(?:en)?|inkomsten|voordeel|voordelen|ombuiging(?:en)?)\s*\(?\s*(\+|-)(?![\d€ ]*\d)`;
const SIGNS_BEHIND = new RegExp(String.raw`(?<!\p{L})${BEHIND}`, "iu");

/** Whether a text says that a plus (true) or a minus (false) is an advantage; null when it says neither. */
export function plusIsAdvantage(text: string): boolean | null {
  if (!SPEAKS_OF_SIGNS.test(text)) return null;
  const plain = text.replace(/[–−]/g, "-").replace(/\u00a0/g, " ");
  const [, ofCosts, ofSavings] = SIGNS_BEHIND.exec(plain) ?? [];
  if (ofCosts !== undefined && ofCosts !== ofSavings) return ofCosts === "-";
  const isPlus = ADVANTAGE_PLUS.test(plain);
  const isMinus = ADVANTAGE_MINUS.test(plain);
  return isPlus === isMinus ? null : isPlus;
}

/** True for a legend that says what a plus or a minus means. */
export function statesSigns(text: string): boolean {
  return plusIsAdvantage(text) !== null || LETTERS.test(text);
}
