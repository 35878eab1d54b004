// Figures: what stands in a column of amounts, before anything is known of its table.

/** True for text that a column of amounts holds: a number, a nil, PM, a year. */
export function isFigure(text: string): boolean {
  return /^[-–−+(]?\s*(?:€\s*)?[-–−+(]?\s*\d[\d.,]*(?:,?-)?\)?[*¹²³⁎]*(?:\s?(?:%|mln\.?|miljoen|k|V|N))?\s*[*¹²³⁎]*$|^(?:[-–—]|PM|p\.m\.|n\.?t\.?b\.?|nihil|xx+)$/i.test(
    text,
  );
}

/** A number with spaces between its thousands: one figure where a column shows it, and else perhaps two. */
export function isSpacedFigure(text: string): boolean {
  return /^[-–−+(]?\s?(?:€\s?)?[-–−+(]?\d{1,3}(?:\s\d{3})+(?:,\d{1,2}|,-)?\)?$/.test(text);
}
