// Cell references of Excel: `C4` is column 2, row 3, counted from 0.

export function parseReference(reference: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const letters = match[1] ?? "";
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { column: column - 1, row: Number(match[2]) - 1 };
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `Blad1!C4`; a sheet name with spaces stands between quotes, as in a formula. */
export function cellAddress(sheet: string, column: number, row: number): string {
  return `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}

export function quotedSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
