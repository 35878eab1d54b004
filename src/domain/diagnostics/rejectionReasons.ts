// Why an amount in a document is no amount of a measure, and how that is said in a sentence about it.
// The ledger takes only these reasons, so that none is shown as a code.
import type { Language } from "./messages";

const dutch = {
  "running-text": "staat in lopende tekst",
  "other-quantity": "is een andere grootheid (fte, uren, aantallen)",
  "table-not-understood": "hoort bij een tabel of opsomming die niet is herkend",
  "reserve-unclear": "hoort bij een reserve, maar niet duidelijk hoe",
  "reserve-movement": "is een mutatie in een reserve",
  balance: "is een stand of saldo",
  available: "is een beschikbaar bedrag",
  total: "is een totaal",
  subtotal: "is een tussentelling",
  "sheet-not-chosen": "staat op een werkblad dat niet meetelt",
  part: "is een deel van de rij erboven, die het al meetelt",
  cover: "is dekking van de maatregel",
  repeated: "herhaalt een bedrag waarnaar al gevraagd wordt",
  unit: "hoort bij de eenheid, en is geen bedrag",
  "total-without-amount": "is een totaal zonder bedrag",
  investment: "zijn kosten zonder maatregel",
  revenue: "is een opbrengst zonder maatregel",
  net: "is een saldo zonder maatregel",
  gross: "is een brutobedrag, waarnaast het nettobedrag telt",
} as const;

export type RejectionReason = keyof typeof dutch;

const english: Readonly<Record<RejectionReason, string>> = {
  "running-text": "stands in running text",
  "other-quantity": "is another quantity (fte, hours, numbers)",
  "table-not-understood": "belongs to a table or list that was not recognised",
  "reserve-unclear": "belongs to a reserve, but it is unclear how",
  "reserve-movement": "is a movement in a reserve",
  balance: "is a balance",
  available: "is an amount available",
  total: "is a total",
  subtotal: "is a sub-total",
  "sheet-not-chosen": "stands on a sheet that does not count",
  part: "is part of the row above, which already counts it",
  cover: "is cover for the measure",
  repeated: "repeats an amount that is asked already",
  unit: "belongs to the unit, and is no amount",
  "total-without-amount": "is a total without an amount",
  investment: "are costs without a measure",
  revenue: "is revenue without a measure",
  net: "is a balance without a measure",
  gross: "is a gross amount, beside which the net one counts",
};

/** The reason in words; a code that a later version wrote is shown as it stands. */
export function rejectionWords(reason: string, language: Language): string {
  const words: Readonly<Record<string, string>> = language === "nl" ? dutch : english;
  return words[reason] ?? reason;
}
