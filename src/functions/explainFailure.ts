// Why a cell has no value, as Excel shows it at the cell: Dutch, or English where Excel is not Dutch.
import type { LookupFailure } from "../domain/lookup/lookup";
import type { CellAnswer } from "./answer";
import { isDutch } from "./hostFacts";

export const say = (dutch: string, english: string): string => (isDutch() ? dutch : english);
const list = (items: readonly (string | number)[]) => items.join(", ");

export function sayNotReady(): string {
  return say("De tabellen worden nog gelezen.", "The tables are still being read.");
}

export function sayInternal(reason: string): string {
  return say(
    `Er ging iets mis in de invoegtoepassing: ${reason}`,
    `Something went wrong in the add-in: ${reason}`,
  );
}

export function explainFailure(failure: LookupFailure): CellAnswer {
  switch (failure.kind) {
    case "not-ready":
      return { kind: "pending" };
    case "unreadable":
      return notAvailable(failure.message);
    case "no-measure":
      return invalid(
        say("Geef de code van een maatregel, zoals C-2.", "Give the code of a measure, such as C-2."),
      );
    case "no-year":
      return invalid(
        say("Geef een jaar van vier cijfers, zoals 2027.", "Give a year of four digits, such as 2027."),
      );
    case "block-too-large":
      return invalid(
        say(
          "Het bereik is te groot. Kies alleen de cellen met codes of jaren.",
          "The range is too large. Choose only the cells with codes or years.",
        ),
      );
    case "blocks-differ":
      return notAvailable(
        say(
          "De bereiken zijn niet even groot. Zet codes onder elkaar en jaren naast elkaar, of maak ze gelijk.",
          "The ranges differ in size. Put codes below and years beside each other, or make them equal.",
        ),
      );
    case "unknown-measure":
      return notAvailable(sayUnknownMeasure(failure.code, failure.nearest));
    case "unknown-set":
      return notAvailable(sayUnknown(["Set", "Set"], failure.set, ["Sets", "Sets"], failure.sets));
    case "unknown-domain":
      return notAvailable(
        sayUnknown(["Domein", "Domain"], failure.domain, ["Domeinen", "Domains"], failure.domains),
      );
    case "ambiguous-set":
    case "ambiguous-code":
    case "ambiguous-reserve":
      return invalid(sayAmbiguous(failure));
    default:
      return notAvailable(sayMissing(failure));
  }
}

type Failure<K extends LookupFailure["kind"]> = Extract<LookupFailure, { kind: K }>;

function sayAmbiguous(failure: Failure<"ambiguous-set" | "ambiguous-code" | "ambiguous-reserve">): string {
  switch (failure.kind) {
    case "ambiguous-set":
      return say(
        `${failure.code} komt voor in ${list(failure.sets)}. Noem de set als laatste argument.`,
        `${failure.code} occurs in ${list(failure.sets)}. Name the set as last argument.`,
      );
    case "ambiguous-code":
      return say(
        `${failure.code} kan ${list(failure.codes)} zijn. Geef de hele code.`,
        `${failure.code} can be ${list(failure.codes)}. Give the whole code.`,
      );
    case "ambiguous-reserve":
      return say(
        `Er is meer dan een reserve: ${list(failure.reserves)}. Noem de reserve of post.`,
        `There is more than one reserve: ${list(failure.reserves)}. Name the reserve or post.`,
      );
  }
}

/** What was asked is known, but there is no such year, reserve or amount. */
function sayMissing(
  failure: Failure<
    "year-outside" | "no-cost" | "never-even" | "unknown-reserve" | "room-unknown" | "balance-unknown"
  >,
): string {
  switch (failure.kind) {
    case "year-outside":
      return say(
        `${failure.year} valt buiten de jaren: ${range(failure.years, "geen")}.`,
        `${failure.year} is outside the years: ${range(failure.years, "none")}.`,
      );
    case "no-cost":
      return say(
        `${failure.code} heeft geen kosten om terug te verdienen.`,
        `${failure.code} has no cost to earn back.`,
      );
    case "never-even":
      return say(
        `${failure.code} verdient zich in ${range(failure.years, "geen")} niet terug.`,
        `${failure.code} does not pay for itself in ${range(failure.years, "none")}.`,
      );
    case "unknown-reserve":
      if (failure.reserves.length === 0)
        return say("Er staan geen reserves in de werkmap.", "There are no reserves in the workbook.");
      return sayUnknown(["Reserve", "Reserve"], failure.reserve, ["Reserves", "Reserves"], failure.reserves);
    case "room-unknown":
      return say(
        `De ruimte van ${failure.reserve} in ${failure.year} is onbekend: vul een Jaarbudget of Beginstand in.`,
        `The room of ${failure.reserve} in ${failure.year} is unknown: enter a Jaarbudget or Beginstand.`,
      );
    case "balance-unknown":
      return say(
        `De eindstand van ${failure.reserve} in ${failure.year} is onbekend: vul een Beginstand in.`,
        `The closing balance of ${failure.reserve} in ${failure.year} is unknown: enter a Beginstand.`,
      );
  }
}

/** `Set x bestaat niet. Sets: a, b.` Both words in Dutch and English. */
function sayUnknown(
  one: readonly [string, string],
  name: string,
  many: readonly [string, string],
  names: readonly string[],
): string {
  return say(
    `${one[0]} ${name} bestaat niet. ${many[0]}: ${names.length === 0 ? "geen" : list(names)}.`,
    `${one[1]} ${name} does not exist. ${many[1]}: ${names.length === 0 ? "none" : list(names)}.`,
  );
}

function sayUnknownMeasure(code: string, nearest: readonly string[]): string {
  const nl = nearest.length === 0 ? "" : ` Bedoelt u ${list(nearest)}?`;
  const en = nearest.length === 0 ? "" : ` Did you mean ${list(nearest)}?`;
  // Days since 1900, from 1982 to 2118: what becomes of a code such as 1-12 when it is typed.
  const isDate = /^[3-7]\d{4}$/.test(code);
  const dateNl = isDate ? " Las Excel de code als datum? Typ er dan een apostrof voor: '1-12." : "";
  const dateEn = isDate ? " Did Excel take the code for a date? Type an apostrophe before it: '1-12." : "";
  return say(
    `Maatregel ${code} staat niet in de werkmap.${nl}${dateNl}`,
    `Measure ${code} is not in the workbook.${en}${dateEn}`,
  );
}

function range(years: readonly number[], none: string): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return none;
  return first === last ? String(first) : `${first}-${last}`;
}

function notAvailable(message: string): CellAnswer {
  return { kind: "error", error: "notAvailable", message };
}

function invalid(message: string): CellAnswer {
  return { kind: "error", error: "invalidValue", message };
}
