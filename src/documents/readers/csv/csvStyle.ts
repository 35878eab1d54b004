// How a CSV file writes its numbers: decided by cells that can be read one way only, never by habit.
// English numbers are rewritten the Dutch way; what is not proved stays as printed, and is asked later.

export type DecimalStyle = "comma" | "point" | "mixed" | "unknown";

const COMMA_ONLY = /^[-+(]?\s*€?\s*-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,})\s*%?\)?$/;
const POINT_ONLY = /^[-+(]?\s*€?\s*-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,})\s*%?\)?$/;
/** Thousands with a point, or three decimals: proves nothing alone, but many make the few others misprints. */
const LIKE_THOUSANDS = /^[-+(]?\s*€?\s*-?\d{1,3}\.\d{3}\)?$/;
const MANY = 3;
const ENGLISH = /^([-+(]?\s*€?\s*-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(\s*%?\)?)$/;

export class CsvStyle {
  #comma = 0;
  #point = 0;
  #thousands = 0;

  /** Counts what one cell proves. Numbers of codes (`1.2`) in the first column prove nothing. */
  see(cell: string): void {
    if (cell.length > 40) return;
    const text = cell.trim();
    if (COMMA_ONLY.test(text)) this.#comma += 1;
    else if (POINT_ONLY.test(text)) this.#point += 1;
    else if (LIKE_THOUSANDS.test(text)) this.#thousands += 1;
  }

  get style(): DecimalStyle {
    if (this.#comma > 0 && this.#point > 0) return "mixed";
    if (this.#comma > 0) return "comma";
    if (this.#point > 0 && this.#thousands >= this.#point * MANY) return "mixed";
    return this.#point > 0 ? "point" : "unknown";
  }
}

/** A number with a decimal point as a Dutch number; other text as it is. */
export function dutchNumber(cell: string): string {
  const match = ENGLISH.exec(cell.trim());
  if (!match) return cell;
  const [, before = "", integer = "", decimals, after = ""] = match;
  const whole = integer.replaceAll(",", ".");
  return `${before}${whole}${decimals === undefined ? "" : `,${decimals}`}${after}`;
}
