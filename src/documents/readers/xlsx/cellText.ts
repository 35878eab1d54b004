// A number in Excel as Dutch text: the value itself, with the precision that it has rather than the decimals
// that its format shows, so that nothing is lost before the amount is read.
import type { NumberFormat } from "./numberFormat";

/** Decimals that print a computed amount to the cent, also when the sheet counts in thousands. */
const COMPUTED_DECIMALS = 5;
/** From here on five decimals would leave the whole numbers that can be counted exactly. */
const LARGE = 900_000;
const DAY = 86_400_000;

/** `value`: the number as the file has it. */
export function cellText(value: string, format: NumberFormat, date1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  switch (format.kind) {
    case "percent":
      return `${dutch(number * 100, false)}%`;
    case "date":
    case "time":
    case "year":
      return dateText(number, format.kind, date1904);
    case "text":
    case "general":
      return dutch(number, false);
    case "number":
      return amountText(number, format);
  }
}

function amountText(number: number, format: NumberFormat): string {
  const letter = number < 0 ? (format.negativeLetter ?? format.letter) : format.letter;
  // A letter of its own section stands for the sign; a colour never does.
  const signed = number < 0 && format.negativeLetter ? -number : number;
  const unit = format.scale === 0 ? "" : format.scale === 1 ? " dzd" : " mln";
  const scaled = signed / 1000 ** Math.min(format.scale, 2);
  return `${dutch(scaled, format.grouped)}${unit}${letter === "" ? "" : ` ${letter}`}`;
}

/** Fifteen digits, as Excel counts; more than two decimals are printed as five. */
function dutch(number: number, grouped: boolean): string {
  const exact = decimalText(Math.abs(number));
  const [integer = "0", decimals = ""] = exact.split(".");
  const shown = decimals.length <= 2 ? decimals : shorten(number);
  const carried =
    decimals.length <= 2 ? integer : (Math.abs(number).toFixed(shown.length).split(".")[0] ?? integer);
  const whole = grouped ? carried.replace(/\B(?=(?:\d{3})+$)/g, ".") : carried;
  const zero = /^0*$/.test(whole + shown);
  return `${number < 0 && !zero ? "-" : ""}${whole}${shown === "" ? "" : `,${shown}`}`;
}

function shorten(number: number): string {
  const places = Math.abs(number) < LARGE ? COMPUTED_DECIMALS : 2;
  return Math.abs(number).toFixed(places).split(".")[1] ?? "";
}

/** The number without an exponent, and without the noise of binary fractions. */
function decimalText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  if (rounded >= 1e21) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** The date that a number of Excel stands for, in UTC; null when it is out of reach. */
export function cellDate(serial: number, date1904: boolean): Date | null {
  const days = date1904 ? serial + 1462 : serial;
  // Excel counts 29 February 1900, which never was.
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days < 60 ? days + 1 : days) * DAY));
  return Number.isNaN(date.getTime()) ? null : date;
}

function dateText(serial: number, kind: "date" | "time" | "year", date1904: boolean): string {
  const date = cellDate(serial, date1904);
  if (!date) return String(serial);
  const iso = date.toISOString();
  if (kind === "year") return iso.slice(0, 4);
  if (kind === "time") return iso.slice(11, 16);
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`;
}
