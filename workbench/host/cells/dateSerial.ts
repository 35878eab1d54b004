// Text that Excel takes for a date, `1-2` and `2021-03-01` among them: the well-known way to lose a code.

export interface DateReading {
  /** Days since 30 December 1899, as cells hold dates. */
  readonly serial: number;
  readonly format: string;
}

/** Day before month, as with Dutch settings; null when the text is no date. `today` decides the year of `1-2`. */
export function dateSerial(text: string, today = new Date()): DateReading | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return reading(Number(iso[1]), Number(iso[2]), Number(iso[3]), "d-m-yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (full) return reading(Number(full[3]), Number(full[2]), Number(full[1]), "d-m-yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return short && reading(today.getFullYear(), Number(short[2]), Number(short[1]), "d-mmm");
}

function reading(year: number, month: number, day: number, format: string): DateReading | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: time / 86_400_000 + 25_569, format };
}
