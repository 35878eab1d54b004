// Figures: what stands in a column of amounts, before anything is known of its table.

/** True for text that a column of amounts holds: a number, a nil, PM, a year. */
export function isFigure(text: string): boolean {
  return /^[-–−+(]?\s*(?:€\s*)?[-–−+(]?\s*\d[\d.,]*(?:,?-)?\)?(?:\s?(?:%|mln\.?|miljoen|k|V|N))?\s*[*¹²³⁎]*$|^(?:[-–—]|PM|p\.m\.|n\.?t\.?b\.?|nihil|xx+)$/i.test(
    text,
  );
}
