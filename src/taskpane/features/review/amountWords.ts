// How one amount reads in the pane: `85.000`, `PM`, `te beoordelen`, `3%`.
import type { Amount } from "../../../domain/amount";
import { formatAmount } from "../../../domain/money";
import type { Messages } from "../../messages/nl";

export function amountWords(amount: Amount, words: Messages["review"]): string {
  switch (amount.type) {
    case "money":
      return formatAmount(amount.cents);
    case "unsettled":
      return words.unsettled;
    case "pm":
      return amount.direction === "saving" ? `-${words.types.pm}` : words.types.pm;
    case "tbd":
      return words.types.tbd;
    // A percentage and a placeholder say most in the document's own words.
    case "percentage":
    case "placeholder":
      return amount.raw.trim() === "" ? words.types[amount.type] : amount.raw.trim();
  }
}

export function yearWords(year: number | null, words: Messages["review"]): string {
  return year === null ? words.yearUnknown : String(year);
}
