// rowsFromSet: the rows of every data table for one measure set, as the document would have them.
import type { MeasureSet, Measure, SignConvention } from "../measureSet";
import { formatPlace } from "../diagnostics/place";
import { eurosFromCents } from "../money";
import { makeRow, type DesiredRow } from "./desiredRow";
import { effectRows } from "./effectRows";
import { reserveRows } from "./reserveRows";
import type { DataTable } from "./tableSchema";

export interface SetStamp {
  readonly id: string;
  readonly version: number;
  /** When it was imported, as it is to be shown. */
  readonly imported: string;
}

export type DesiredRows = { readonly [T in DataTable]: readonly DesiredRow[] };

const signs: { readonly [S in SignConvention]: string } = {
  "cost-positive": "kosten positief",
  magnitudes: "zonder teken",
  "advantage-positive": "voordeel positief",
  letters: "V/N",
};

export function rowsFromSet(set: MeasureSet, stamp: SetStamp): DesiredRows {
  return {
    Sets: [setRow(set, stamp)],
    Maatregelen: unique(set.measures.map((measure) => measureRow(measure, stamp.id))),
    Effecten: effectRows(set, stamp.id),
    Controletotalen: unique(
      set.controlTotals.map((total) =>
        makeRow(
          "Controletotalen",
          {
            Set: stamp.id,
            Code: total.code ?? "",
            Omschrijving: total.label,
            Jaar: total.year ?? "",
            Bedrag: eurosFromCents(total.cents),
            Bron: formatPlace(total.place),
          },
          [total.label, total.code, total.year]
            .filter((part) => part !== undefined && part !== null)
            .join(" "),
        ),
      ),
    ),
    Reserves: reserveRows(set),
  };
}

function setRow(set: MeasureSet, stamp: SetStamp): DesiredRow {
  return makeRow(
    "Sets",
    {
      Set: stamp.id,
      Titel: set.title,
      Organisatie: set.organisation,
      Document: set.document?.name ?? "",
      Jaren: formatYears(set.years),
      Eenheid: set.unit,
      Tekenconventie: signs[set.sign],
      Versie: stamp.version,
      Geïmporteerd: stamp.imported,
    },
    set.title,
  );
}

function measureRow(measure: Measure, set: string): DesiredRow {
  return makeRow(
    "Maatregelen",
    {
      Set: set,
      Code: measure.code,
      Titel: measure.title,
      Domein: measure.domain,
      Status: measure.status,
      Zekerheid: measure.certainty ?? "",
      Verantwoordelijke: measure.responsible ?? "",
      Opmerking: measure.note ?? "",
      Bron: measure.place === undefined ? "" : formatPlace(measure.place),
    },
    `${measure.code} ${measure.title}`,
  );
}

/** `2020-2023`, or `2020, 2022` where years are missing in between. */
export function formatYears(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (years.length > 2 && last - first === years.length - 1) return `${first}-${last}`;
  return years.join(", ");
}

/** A key that comes twice would be written over itself at the next sync: the first stands, it is the same row. */
function unique(rows: readonly DesiredRow[]): readonly DesiredRow[] {
  const keys = new Set<string>();
  return rows.filter((row) => !keys.has(row.key) && keys.add(row.key));
}
