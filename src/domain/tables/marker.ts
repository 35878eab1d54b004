// Marker (column Aanduiding): how an amount that is not plain money shows in `Effecten`, and back.
import type { Amount, AmountType } from "../amount";

/** PM, -PM (a saving of unknown size), n.t.b., 3%, te beoordelen, doorlopend; "" for plain money. */
export function markerOf(amount: Amount): string {
  switch (amount.type) {
    case "money":
      return amount.continuing === true ? "doorlopend" : "";
    case "unsettled":
      return "te beoordelen";
    case "pm":
      return amount.direction === "saving" ? "-PM" : "PM";
    case "tbd":
      return "n.t.b.";
    case "percentage":
    case "placeholder":
      return amount.raw.trim();
  }
}

/** What a row is. Null: neither an amount nor a marker, so nil. A number always wins: somebody filled it in. */
export function typeOfRow(hasMoney: boolean, marker: string): AmountType | null {
  if (hasMoney) return "money";
  const text = marker.trim().toLowerCase();
  if (text === "" || text === "doorlopend") return null;
  if (text === "te beoordelen") return "unsettled";
  if (/^[-+–]?\s*p\.?m\.?$/.test(text)) return "pm";
  if (/^(n\.?t\.?b\.?|notk|n\.?n\.?b\.?|n\.?o\.?t\.?k\.?)$/.test(text)) return "tbd";
  if (/%$/.test(text)) return "percentage";
  return "placeholder";
}
