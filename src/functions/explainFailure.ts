// Why a cell has no value, as Excel shows it at the cell: Dutch, or English where Excel is not Dutch.
import type { LookupFailure } from "../app/measureStore";
import type { CellAnswer } from "./answer";
import { isDutch } from "./hostFacts";

const say = (dutch: string, english: string): string => (isDutch() ? dutch : english);
const list = (items: readonly (string | number)[]) => items.join(", ");

export function sayMissingMeasure(): string {
  return say("Geef de code van een maatregel, zoals C-2.", "Give the code of a measure, such as C-2.");
}

export function sayMissingYear(): string {
  return say("Geef een jaar van vier cijfers, zoals 2027.", "Give a year of four digits, such as 2027.");
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
    case "unknown-measure":
      return notAvailable(sayUnknownMeasure(failure.code, failure.nearest));
    case "unknown-set":
      return notAvailable(
        say(
          `Set ${failure.set} bestaat niet. Sets: ${list(failure.sets)}.`,
          `There is no set ${failure.set}. Sets: ${list(failure.sets)}.`,
        ),
      );
    case "ambiguous-set":
      return invalid(
        say(
          `${failure.code} komt voor in ${list(failure.sets)}. Noem de set als derde argument.`,
          `${failure.code} occurs in ${list(failure.sets)}. Name the set as third argument.`,
        ),
      );
    case "ambiguous-code":
      return invalid(
        say(
          `${failure.code} kan ${list(failure.codes)} zijn. Geef de hele code.`,
          `${failure.code} can be ${list(failure.codes)}. Give the whole code.`,
        ),
      );
    default:
      return explainYearOrReserve(failure);
  }
}

type YearOrReserve = Extract<
  LookupFailure,
  { kind: "year-outside" | "unknown-reserve" | "ambiguous-reserve" | "room-unknown" }
>;

function explainYearOrReserve(failure: YearOrReserve): CellAnswer {
  switch (failure.kind) {
    case "year-outside":
      return notAvailable(
        say(
          `${failure.year} valt buiten de jaren: ${range(failure.years, "geen")}.`,
          `${failure.year} is outside the years: ${range(failure.years, "none")}.`,
        ),
      );
    case "unknown-reserve":
      return notAvailable(
        failure.reserves.length === 0
          ? say("Er staan geen reserves in de werkmap.", "There are no reserves in the workbook.")
          : say(
              `Reserve ${failure.reserve} bestaat niet. Reserves: ${list(failure.reserves)}.`,
              `There is no reserve ${failure.reserve}. Reserves: ${list(failure.reserves)}.`,
            ),
      );
    case "ambiguous-reserve":
      return invalid(
        say(
          `Er is meer dan een reserve: ${list(failure.reserves)}. Noem de reserve of post.`,
          `There is more than one reserve: ${list(failure.reserves)}. Name the reserve or post.`,
        ),
      );
    case "room-unknown":
      return notAvailable(
        say(
          `De ruimte van ${failure.reserve} in ${failure.year} is onbekend: vul een Jaarbudget of Beginstand in.`,
          `The room of ${failure.reserve} in ${failure.year} is unknown: enter a Jaarbudget or Beginstand.`,
        ),
      );
  }
}

function sayUnknownMeasure(code: string, nearest: readonly string[]): string {
  const nl = nearest.length === 0 ? "" : ` Bedoelt u ${list(nearest)}?`;
  const en = nearest.length === 0 ? "" : ` Did you mean ${list(nearest)}?`;
  return say(
    `Maatregel ${code} staat niet in de werkmap.${nl}`,
    `Measure ${code} is not in the workbook.${en}`,
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
