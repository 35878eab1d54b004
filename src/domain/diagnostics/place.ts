// Place: where something stands in a source, precise enough to walk back to it.
// It travels with every amount, into the workbook (column Bron) and into every finding.

/**
 * Lines and pages count from 1; `cell` is an address in a table or sheet (`Blad1!C4`, `tabel 2 r3 k4`). `line` counts in
 * the text of the whole document; `pageLine` in what is printed on the page, where a person can find it.
 */
export interface Place {
  readonly file: string;
  readonly page?: number;
  readonly line?: number;
  readonly endLine?: number;
  readonly pageLine?: number;
  readonly cell?: string;
  /** The source text at this place, as printed. */
  readonly raw: string;
}

/**
 * A place as people read it: `raadsadvies.txt, regel 168`, `nota.pdf, pagina 4, regel 12`, `begroting.xlsx, Blad1!C4`. A
 * cell says it all: the line that a reader counts beside it stands nowhere in a sheet or a table.
 */
export function formatPlace(place: Place, language: "nl" | "en" = "nl"): string {
  const words = language === "nl" ? { page: "pagina", line: "regel" } : { page: "page", line: "line" };
  const parts = [place.file];
  if (place.page !== undefined) parts.push(`${words.page} ${place.page}`);
  if (place.cell === undefined && place.pageLine !== undefined) {
    parts.push(`${words.line} ${place.pageLine}`);
  } else if (place.cell === undefined && place.line !== undefined) {
    const end = place.endLine !== undefined && place.endLine !== place.line ? `-${place.endLine}` : "";
    parts.push(`${words.line} ${place.line}${end}`);
  }
  if (place.cell !== undefined) parts.push(place.cell);
  return parts.join(", ");
}
