// Unreadable amounts: what stands in a column of amounts where a number should be (`9O.000`, `#N/B`, a formula
// whose outcome was not kept). Nobody can read it, so it is asked; a remark in words is none.

const ERROR = /^#(?:N\/[AB]|[A-Z]{3,9}(?:\/0)?[!?])$/i;
const LONGEST = 20;

/** True for the text of one cell that is no amount (`parsePrintedAmount` gave null), and not words either. */
export function isUnreadableAmount(cell: string): boolean {
  const text = cell.trim();
  if (ERROR.test(text) || /^=./.test(text)) return true;
  const figure = text.replace(/^[-–−+(]*\s*(?:€|eur)?\s*/i, "");
  if (/\s\p{L}/u.test(figure) || (figure.length > LONGEST && /[^\d\s.,]/.test(figure))) return false;
  const digits = figure.match(/[\d.,]/g)?.length ?? 0;
  return /\d/.test(figure) && digits >= 3 && digits * 2 > figure.length && !/\d-\d/.test(figure);
}
