// Column meaning: what the heading of a column without a year says about the cells below it.
import { compoundKind, rowKindOf } from "../words/rowWords";

/** Words about a whole row that are no part of its title. */
export type RowAttribute = "programme" | "taskField" | "nature" | "responsible" | "certainty";

const ATTRIBUTES: Readonly<Record<RowAttribute, RegExp>> = {
  programme: /^(?:progr?(?:amma)?|prg|pr)\.?\s*(?:nr|nummer)?\.?$/i,
  taskField: /^(?:taakveld(?:en)?|tv)\.?\s*(?:nr|nummer)?\.?$/i,
  nature:
    /^(?:aard|[is]\/[is]|(?:inc(?:identeel|id)?|str(?:uct|uctureel)?)\.?\s*(?:\/|of)\s*(?:inc(?:identeel|id)?|str(?:uct|uctureel)?)\.?)$/i,
  responsible: /^(?:portefeuille(?:houder)?|pfh|verantwoordelijke?|trekker)\.?$/i,
  certainty: /^(?:hardheid|zekerheid|kans|haalbaarheid)$/i,
};

/** The attribute that a column holds, or null. */
export function attributeOf(heading: string): RowAttribute | null {
  const label = heading.trim();
  const found = Object.entries(ATTRIBUTES).find(([, pattern]) => pattern.test(label));
  return found ? (found[0] as RowAttribute) : null;
}

const CODE =
  /^(?:(?:volg|m-?|maatregel|project|voorstel)?(?:nr|nummer)s?\.?|(?:maatregel|project|voorstel)?code|id|#|kenmerk|no\.?)$/i;

/** A column of codes. */
export function isCodeColumn(heading: string): boolean {
  return CODE.test(heading.trim());
}

const ASIDE =
  /^(?:u\s?\/\s?i|i\s?\/\s?u|oorsprong|herkomst|bron|referentie|ref\.?|verwijzing|blz\.?|pag(?:ina)?\.?|bijlage|prio(?:riteit)?\.?|fase|(?:economische )?categorie|kostensoort|kostenplaats|grootboek(?:rekening|nummer)?|ecl|fcl)$/i;

/** The number of a bank account. */
const ACCOUNT = /^[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){8,12}$/;

/** True for a cell that says where a row comes from or how it is sorted: no attribute, and no part of its title. */
export function isAside(heading: string, text: string): boolean {
  const label = heading.trim();
  return ACCOUNT.test(text) || ASIDE.test(label) || (/^[A-Z]$/.test(label) && text.length <= 2);
}

/** True for a cell that is not the title of its row, whatever the heading of that is: an attribute, an aside or a code. */
export function isApartFromTitle(heading: string, text: string): boolean {
  return attributeOf(heading) !== null || isAside(heading, text) || isCodeColumn(heading);
}

const BUDGET =
  /^(?:(?:huidige?|bestaande?|oude?|nieuwe?|primitieve?|bijgestelde?|actuele?|oorspronkelijke?|vastgestelde?)\s+(?:budget|begroting|raming|bedrag|stand)|(?:budget|begroting|raming|bedrag|stand)\s+(?:voor|v[oó]{2}r|na|oud|nieuw)\b.*|na\s+wijziging(?:en)?|begroot|realisatie|real\.?|rekening|rek\.?|was|wordt|oud|nieuw)(?:\s+(?:19|20)\d\d)?$/i;

/** A budget as it stands before or after: never the effect of a measure. */
export function isBudgetColumn(heading: string): boolean {
  return BUDGET.test(plain(heading));
}

/** `Budget` beside years: what there is, while the years say what changes. */
export function isPlainBudget(heading: string): boolean {
  return /^(?:budget|begroting|begroot(?: bedrag)?)$/i.test(plain(heading));
}

/** `Bruto` beside `Netto`: what a measure comes to before a part of it is paid by others. */
export function isGrossColumn(heading: string): boolean {
  return /^bruto\b/i.test(heading.trim());
}

/** `Netto`: what a measure comes to in the end. */
export function isNetColumn(heading: string): boolean {
  return /^netto\b/i.test(heading.trim());
}

const CHANGE =
  /^(?:\d{1,2}e\s+(?:begrotings)?wijz(?:iging|\.)|(?:wijziging|mutatie|verschil|bijstelling|afwijking|aanpassing|effect)(?:en)?\b)/i;

/** What changes between two budgets. */
export function isChangeColumn(heading: string): boolean {
  return CHANGE.test(plain(heading));
}

const QUANTITY =
  /^(?:fte'?s?|formatie(?:plaatsen)?|aantal\b.*|uren|%|percentage|m2|korting|kans|afschr(?:ijving(?:stermijn)?)?\b.*|looptijd|termijn|jaren)$/i;

/** Hours, people, percentages: no euros. */
export function isQuantityColumn(heading: string): boolean {
  return QUANTITY.test(plain(heading));
}

const AMOUNT =
  /^(?:(?:eenmalige?|incidente(?:el|le)|structure(?:el|le)|jaarlijkse?|per jaar|totale?)\s*)+(?:bedrag|effect|budget)?$|^(?:financieel |financiële )?effect(?:en)?\b/i;

/** Euros of a measure of which the heading says no year (`Besparing`, `Eenmalige kosten`, `Bedrag`). */
export function isAmountColumn(heading: string): boolean {
  const label = plain(heading);
  if (isBudgetColumn(label) || isQuantityColumn(label)) return false;
  const kind = rowKindOf(label) ?? compoundKind(label);
  return kind === "investment" || kind === "revenue" || kind === "net" || AMOUNT.test(label);
}

const MEASURE =
  /\b(?:maatregel(?:en)?|voorstel(?:len)?|ombuiging(?:en|svoorstel(?:len)?)?|bezuiniging(?:en|svoorstel(?:len)?)?|optie(?:s)?|scenario(?:'s)?|wens(?:en)?|initiatie(?:f|ven)|idee(?:ën)?|interventie(?:s)?)\b/i;

/** A column of titles whose heading says that its rows are measures. */
export function headsMeasures(heading: string): boolean {
  return MEASURE.test(heading);
}

/** A heading without its unit: `Bedrag (x € 1.000)`, `Kosten in €`. */
function plain(heading: string): string {
  return heading
    .replace(/\([^)]*(?:€|euro|1\.?000|mln|miljoen)[^)]*\)/gi, "")
    .replace(/\s*(?:in\s+)?[x×]?\s*€(?:\s*1\.?000(?:\.?000)?|\s*mln)?$/i, "")
    .replace(/\s+/g, " ")
    .trim();
}
