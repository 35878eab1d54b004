// Row words: what the label of a row in a council table says about its amounts. The lists hold the
// field's own words; a label of other words stays a description and decides nothing.
import { rememberText } from "../remember";
import type { LineKind } from "../../domain/measureSet";
import { turnBefore } from "./turnBefore";

export type RowKind =
  | LineKind
  | "total"
  | "other-quantity"
  | "balance"
  | "reserve-movement"
  | "available"
  | "part"
  | "cover"
  | "subtotal";

const OTHER_QUANTITY =
  /\b(?:fte'?s?|formatie|uren|uur|aantal(?:len)?|cli[eë]nten|inwoners|deelnemers|leerlingen|trajecten|woningen|plaatsen|stuks|procent|percentage|m2|km|weken|maanden|jaren|dagen)\b|^%|\(%\)|\bin %/i;
const TOTAL =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.:)]?\s+)?(?:sub|eind|generaal\s)?totaa?l(?:en|bedrag(?:en)?|saldo|kosten|lasten|baten|effect|investering(?:en)?)?\b|^som\b|^saldo totaal\b|\btotaal$|^totale\b|^cumulatief\b|^(?:te transporteren|(?:per )?transport(?:eren)?)(?: (?:van|naar|vorige|volgende)\b.{0,30})?$/i;
const CARRIED = /^(?:te transporteren|(?:per )?transport(?:eren)?)\b/i;

/** A sum that a page carries to the next one: it adds what stands above it, and is no total of the whole. */
export function isCarriedForward(label: string): boolean {
  return CARRIED.test(label.trim());
}

/** A part of the row above, which already counts it. */
const PART =
  /^\(?(?:[A-Z]{0,2}\d{1,3}(?: ?[a-z])?[.)]? )?(?:waarvan|waaronder|w ?\.?v ?\.?|daarvan|hiervan)\b/i;
const BALANCE =
  /\b(?:stand|saldo|omvang)\b.*\b(?:reserve|per|1-1|31-12|1 januari|31 december|begin|eind(?:e)?|ultimo|primo)\b|^(?:begin|eind)(?:stand|saldo)\b|^stand\b|^algemene reserve\b|^reserve\b/i;
/** `eens per vier weken`, `elke 3 maanden`: how often, and no number of weeks or months. */
const FREQUENCY = /\b(?:per|elke|iedere|om de)\s+(?:\S+\s+)?(?:weken|maanden|jaren|dagen|uur|uren)\b/gi;
const MOVEMENT =
  /\b(?:onttrekking(?:en)?|toevoeging(?:en)?|dotatie(?:s)?|storting(?:en)?|(?:reserve)?mutaties?(?: in| aan| van)?(?: de)?(?: algemene)? reserves?|reservemutaties?|(?:inzet|aanwending|beschikking)(?: (?:van|uit|over))?(?: de)?(?: (?:algemene|\p{L}+))? ?reserves?)\b|^(?:vermeerdering|vermindering)(?:en)?$/iu;
const NET =
  /\bnetto\b|\bsaldo\b|^(?:financieel |financiële )?effect(?:en)?$|^resultaat\b|\bper saldo\b|^(?:begrotings)?saldo\b/i;
const REVENUE =
  /\b(?:opbrengst(?:en)?|baten|bate|besparing\w*|inkomst(?:en)?|ontvangst(?:en)?|bezuiniging\w*|ombuiging\w*|taakstelling\w*|voordeel|voordelen|minderlasten|meeropbrengst(?:en)?|minder lasten|hogere baten|lagere lasten|vrijval|subsidie-?inkomsten|savings?|revenues?)\b/i;
const INVESTMENT =
  /\b(?:investering(?:en|sbedrag|sbedragen)?|krediet(?:en|bedrag|bedragen)?|lasten|last|kosten|uitgaven|uitgave|meerkosten|kapitaallasten|hogere lasten|lagere baten|nadeel|nadelen|intensivering(?:en)?|(?<=^(?:(?:overzicht|lijst|kosten|lasten)(?: van)? )?)nieuw beleid|benodigd(?:e)? budget|gevraagd(?:e)? budget|gevraagde middelen|benodigde middelen|frictiekosten|implementatiekosten|costs?|expenses?|expenditures?)\b/i;
const PLAIN_MONEY =
  /^(?:euro(?:'s)?|bedrag(?:en)?|budget|begroot bedrag|begroting|in euro(?:'s)?|€|kosten in euro(?:'s)?)$/i;

/** True for a word that only says that there are amounts (`Bedrag`): above rows it tells no costs from savings. */
export function saysOnlyMoney(text: string): boolean {
  return PLAIN_MONEY.test(text.trim()) && !/^kosten/i.test(text.trim());
}

/** Less of a kind, in words behind it: `Lasten lager`, `Baten minder dan geraamd`; no `Kosten lager onderwijs`. */
const LESS_BEHIND =
  /^ (?:(?:zijn|is|worden|wordt|vallen|valt) )?(?:lager|minder|omlaag|verlagen|verlaging|verminderen|vermindering|aframen|aframing)(?=$| ?[(,.]|\s(?:uit|dan|door|in|per|als|(?:19|20)\d\d))/i;

/** The kind that the first such word gives; less revenue costs, and less cost saves. */
function directedKind(text: string): LineKind | null {
  const revenue = REVENUE.exec(text);
  const investment = INVESTMENT.exec(text);
  const isRevenue = revenue !== null && (investment === null || revenue.index <= investment.index);
  const first = isRevenue ? revenue : investment;
  if (!first) return null;
  const turn = turnBefore(text.slice(0, first.index));
  if (turn === "advantage") return "revenue";
  if (turn === "setback") return "investment";
  // Less of a saving may be one that is given up or one that is made.
  const isSaving = /^(?:besparing|bezuiniging|ombuiging|nadeel)/i.test(first[0]);
  if (turn === "unclear" || (turn === "less" && isSaving)) return null;
  const less = turn === "less" || LESS_BEHIND.test(text.slice(first.index + first[0].length));
  return isRevenue !== less ? "revenue" : "investment";
}

/** What residents pay (`woonlasten`) is no cost of the municipality. */
const COSTS = /^(?!woonlasten|belasten)(?:(minder)\p{L}*|(?!minder)\p{L}{3,})-?(?:lasten|kosten|uitgaven)$/iu;
const INCOME =
  /^(?!debaten)(?:(minder)\p{L}*|(?!minder)\p{L}{3,})-?(?:baten|opbrengst(?:en)?|inkomsten|ontvangsten|voordeel|besparing(?:en)?)$/iu;

/**
 * The kind of a heading that is a compound and nothing else beside fillers (`Exploitatielasten`, `Structurele
 * huurbaten`), or null. In the title of a measure such a word is what it is about, and decides nothing.
 */
export const compoundKind = rememberText((label): LineKind | null => {
  const words = label
    .replace(/[·•▪*–:]+|\([^)]*(?:€|1\.?000)[^)]*\)/g, " ")
    .trim()
    .split(/\s+/);
  const last = words.pop() ?? "";
  const income = INCOME.exec(last);
  const found = income ?? COSTS.exec(last);
  if (!found || !words.every((word) => FILLER.test(word))) return null;
  const less = found[1] !== undefined || words.some((word) => /^(?:lagere?|minder)$/i.test(word));
  return (income !== null) === less ? "investment" : "revenue";
});

/** True when a label is about a quantity from its first words on (`Aantal uren`, `Formatie (fte)`). */
export function startsWithQuantity(label: string): boolean {
  const text = label.replace(/^[\s·•▪*\-–]+/, "").replace(MEASURING, "");
  const first = OTHER_QUANTITY.exec(text);
  return (first?.index === 0 && !PAID_FOR.test(text)) || /\((?:fte|uren|%|aantal|in %)\)\s*:?$/i.test(label);
}

/** What costs money as well as it is counted, with words behind it: `Extra formatie toezicht`, `Uren projectleider`. */
const PAID_FOR =
  /^(?:formatie|uren|uur|trajecten|woningen|plaatsen)\s+(?!(?:in|per|totaal|fte'?s?|uren|begroot|toegestaan)\b)\p{L}/iu;

/** Words that may stand before a quantity without making it the title of a measure. */
const MEASURING =
  /^(?:(?:het|de|verwachte?|geraamde?|gemiddelde?|totaal|totale|extra|benodigde?|huidige?|inzet|omvang|in)\s+)+/i;

/** What is money whoever it is for (`OZB woningen`, `Subsidie leerlingen`), where it is no rate of each of them. */
const MONEY =
  /^(?!.*\b(?:per|tarief|tarieven|fte|uur|uren|%)(?!\w)).*\b(?:ozb|leges|\w*(?:belasting|heffing)(?:en)?|\w*(?:subsidies?|bijdragen?|kosten|lasten|baten|opbrengst(?:en)?)|besparing(?:en)?|bezuiniging(?:en)?|ombuiging(?:en)?|taakstelling(?:en)?)\b/i;

/** What a row label means, or null when it only describes. */
export const rowKindOf = rememberText((label): RowKind | null => {
  const text = label
    .replace(/[·•▪*\-–:]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return null;
  if (PART.test(text)) return "part";
  if (/^dekking(?:\s|$)/i.test(text)) return "cover";
  const isMoney = /\bkosten\b|\beuro\b|€/i.test(text) || (MONEY.test(text) && !startsWithQuantity(text));
  if (OTHER_QUANTITY.test(text.replace(FREQUENCY, "")) && !isMoney) return "other-quantity";
  if (TOTAL.test(text)) return "total";
  if (MOVEMENT.test(text)) return "reserve-movement";
  if (BALANCE.test(text)) return "balance";
  if (NET.test(text)) return "net";
  return (
    directedKind(text) ??
    (BROKEN_WORD.test(text) ? directedKind(text.replace(" ", "")) : null) ??
    (PLAIN_MONEY.test(text) ? "investment" : null)
  );
});

/** One word that a narrow cell broke without a hyphen: `Investerin gen`. */
const BROKEN_WORD = /^\p{Lu}\p{Ll}{3,} \p{Ll}{1,6}$/u;

const OUTCOME =
  /^(?:(?:nieuwe?|structure(?:el|le)|incidente(?:el|le)|financieel|verwachte?|geraamde?|bijgestelde?|actuele?|primitieve?|meerjarig|totaal|tussen|begin|eind|netto|nadelig|voordelig|batig|per)\s*)*(?:begrotings|meerjaren|tussen|begin|eind)?(?:saldo|stand)\b|^(?:(?:nieuwe?|structure(?:el|le)|financieel|verwachte?|geraamde?|meerjarig|netto)\s+)*(?:begrotings|meerjaren)(?:resultaat|ruimte|perspectief|beeld)\b|^(?:(?:nieuwe?|structure(?:el|le)|re[eë]e?le?|en|financieel|verwachte?|geraamde?|gerealiseerde?|begrote?|geprognosticeerde?|meerjarig|netto)\s+)+(?:resultaat|uitkomst|perspectief|beeld)\b|^(?:resultaat|uitkomst)(?:$|\s+(?:na|voor|begroting|kadernota|jaarrekening|programma))/i;

/** A row such as `Stand begroting` or `Saldo na ombuigingen`: what comes out, never an amount of a measure. */
export function isOutcome(label: string): boolean {
  const text = label.replace(/[*_]+/g, "").trim();
  return OUTCOME.test(text) || STAND_OF_BUDGET.test(text) || SHORTAGE.test(text);
}

/** `Begrotingstekort`, `Tekort kadernota 2026`; a shortage of anything else may be what a measure is about. */
const SHORTAGE =
  /^(?:(?:resterend|structureel|incidenteel|nieuw|nog te dekken)e?\s+)*(?:(?:(?:begrotings|meerjaren)-?(?:tekort|overschot)(?:en)?)(?=$|\s+(?:19|20)\d\d|\s+(?:na|voor)\b)|(?:tekort|overschot)(?:en)?\s+(?:na\b|voor\b|(?:op\s+|van\s+|in\s+)?(?:de\s+)?(?:(?:programma|meerjaren)?begroting|kadernota|perspectiefnota|voorjaarsnota|meerjarenraming)(?=$|\s+(?:19|20)\d\d|\s*\()))/i;

/** Where a bridge starts or ends, which it may number as it does its rows (`5 Saldo kadernota`). */
const STAND_OF_BUDGET =
  /^(?:(?:[A-Z]{0,2}\d{1,2}[.:)]?|[A-Z][.:)])\s+)?(?:(?:start|begin)saldo\b|(?:uitgangspunt|vertrekpunt|startpunt|startpositie|(?:start|begin|basis)begroting)\b|(?:nieuw\s+)?(?:saldo|stand)\s+(?:na\b|voor\b|begroting|kadernota|perspectiefnota|voorjaarsnota|meerjaren|programmabegroting|(?:bestuurs)?rapportage))/i;

/** Where a bridge starts: no sum of the measures in it. */
export function isOpening(label: string): boolean {
  return /^(?:[A-Z\d]{1,3}[.:)]\s+)?(?:start|begin)(?:saldo|stand|begroting|positie)\b/i.test(label.trim());
}

/** The outcome of a whole budget (`Saldo begroting 2025`), which no measure has as its own. */
export function isBudgetOutcome(label: string): boolean {
  return isOutcome(label) && WHOLE_BUDGET.test(label);
}

const WHOLE_BUDGET =
  /\b(?:(?:programma|meerjaren)?begroting(?:en)?|meerjarenraming|meerjarenperspectief|jaarrekening|kadernota|perspectiefnota|voorjaarsnota|zomernota|najaarsnota|bestuursrapportage)\b/i;

/** What is left to find after the measures (`Resteert in te vullen`): no measure, and no sum of them. */
export function isRemainder(label: string): boolean {
  return /^(?:nog )?(?:resteert|resterend[e]?|restant|restbedrag)\b|^nog te (?:dekken|vinden|bezuinigen|realiseren|ombuigen)\b|^nog in te vullen\b/i.test(
    label.replace(/[*_]+/g, "").trim(),
  );
}

/** True when a label says costs or savings with its first words (`Extra kosten invoering`). */
export function startsWithKind(label: string): boolean {
  const words = label.replace(/^(?:[A-Z]{0,3}[\s-]?\d[\d.]*[a-z]?[.:)]?\s+)?/, "").split(/\s+/);
  return directedKind(words.slice(0, 2).join(" ")) !== null;
}

/** True when a text names costs and savings both: it decides nothing about the rows below it. */
export function namesBothKinds(text: string): boolean {
  // `Lagere lasten` is one thing, and no costs.
  const plain = text
    .replace(/\b(?:lagere|minder)\s+lasten\b|\blasten\s+lager\b/gi, "besparing")
    .replace(/\b(?:lagere|minder)\s+baten\b|\bbaten\s+lager\b/gi, "nadeel");
  return REVENUE.test(plain) && (INVESTMENT.test(plain) || NEW_POLICY.test(plain));
}

/** `Incidentele baten en lasten`: both as one thing, which may cost or save. */
export function pairsKinds(label: string): boolean {
  return /\b(?:baten|inkomsten|opbrengsten)(?: en | ?[/&] ?)(?:lasten|uitgaven|kosten)\b|\b(?:lasten|uitgaven|kosten)(?: en | ?[/&] ?)(?:baten|inkomsten|opbrengsten)\b/i.test(
    label,
  );
}

/** Costs in the title of a document (`Ombuigingen en nieuw beleid`), not in that of a row. */
const NEW_POLICY = /\bnieuw beleid\b|\b(?:wensen|investeringsagenda|uitbreidingen)\b/i;

/** True when the label is only such words: the row then belongs to the measure around it. */
export const isBareRowKind = rememberText((label): boolean => {
  const text = label
    .replace(/[·•▪*\-–:().]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const words = text.split(" ");
  const kind = rowKindOf(text);
  if (words.length > 4 || kind === null) return false;
  // What is counted is no filler beside money: `Besparing trajecten` is a measure about those.
  return words.every((word) => {
    const own = rowKindOf(word);
    return own === "other-quantity" ? kind === own : own !== null || FILLER.test(word);
  });
});

const FILLER =
  /^(?:en|in|x|van|de|het|totale|totaal|structurele?|incidentele?|extra|verwachte|geraamde|begrote?|bruto|netto|omvang|financi[eë]le?|effect(?:en)?|euro|jaarlijkse?|eenmalige?|hogere?|lagere?|meer|minder|bedrag|\d+|€)$/i;

/** The kind that the words of a total name (`Totaal frictiekosten`), or null. */
export function kindOfTotal(label: string): "investment" | "revenue" | null {
  const kind = rowKindOf(label.replace(/\b(?:sub|eind)?tota(?:al|le|len)\b/gi, ""));
  return kind === "investment" || kind === "revenue" ? kind : null;
}

/** A row of money that stands in a year of a reserve, not of a measure. */
export function isReserveKind(kind: RowKind | null): boolean {
  return kind === "balance" || kind === "reserve-movement";
}
