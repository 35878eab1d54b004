// Columns of the course of a reserve: what is in it, and what goes in or out.

const STAND = /^(?:(?:begin|eind)?(?:stand|saldo|saldi)|boekwaarde|balans(?:waarde)?|omvang)\b/i;
const DATED =
  /\b(?:19|20)\d\d\b|^(?:begin|eind)(?:stand|saldo)|\b(?:begin|eind|ultimo|primo|1[-/ ]1|31[-/ ]12)\b/i;
const MOVEMENT =
  /^(?:toevoeging(?:en)?|onttrekking(?:en)?|dotaties?|storting(?:en)?|vrijval|mutaties?|bestemming|rente|aanwending(?:en)?|bestedingen?|vermeerdering(?:en)?|vermindering(?:en)?|bij|af)\b/i;

/** What is in a reserve at a moment (`Stand 1-1-2026`, `Eindsaldo`). */
export function isStandColumn(heading: string): boolean {
  const label = heading.trim();
  return STAND.test(label) && DATED.test(label);
}

/** What is put into a reserve or taken out of it. */
export function isMovementColumn(heading: string): boolean {
  return MOVEMENT.test(heading.trim());
}

/** A heading with stands at two moments at least, and what leads from one to the other. */
export function headsReserves(texts: readonly string[]): boolean {
  return texts.filter(isStandColumn).length >= 2 && texts.some(isMovementColumn);
}
