// Unreadable amounts: what stands in a column of amounts where a number should be (`9O.000`, `#N/B`, a formula
// whose outcome was not kept). Nobody can read it, so it is asked; a remark in words is none.

const ERROR = /^#(?:N\/[AB]|[A-Z]{3,9}(?:\/0)?[!?])$/i;
const LONGEST = 20;

/** `ca. 45`, `> 50`, `max. 30`: what people write before a number that is not exact. */
const ABOUT = String.raw`(?:ca\.?|circa|max\.?|maximaal|min\.?|minimaal|ongeveer|ong\.?|plm\.?|rond|bijna|ruim|tot|±|[<>≥≤≈~])`;
const FIGURE_FIRST = new RegExp(String.raw`^(?:${ABOUT}\s*)*[-–−+(]*\s*(?:€\s*)?(\d[\d.,]*)(.*)$`, "isu");
/** What is counted, or when it is: no amount of money. */
const NO_MONEY =
  /^\s?(?:fte|uur|uren|dagen|weken|maanden|jaar|jr|stuks|st|m2|m²|m3|km|%|procent|e|ste|de|kwartaal)(?!\p{L})/iu;

/** True for a cell in a column of amounts that starts with a figure, whatever stands around that: `45-50`, `64# N`. */
export function startsWithFigure(cell: string): boolean {
  const [, figure = "", behind = ""] = FIGURE_FIRST.exec(cell.trim()) ?? [];
  return figure !== "" && !NO_MONEY.test(behind) && !/^[-/]\d{1,2}[-/]\d/.test(behind);
}

/** True for the text of one cell that is no amount (`parsePrintedAmount` gave null), and not words either. */
export function isUnreadableAmount(cell: string): boolean {
  const text = cell.trim();
  if (ERROR.test(text) || /^=./.test(text)) return true;
  const figure = text.replace(/^[-–−+(]*\s*(?:€|eur)?\s*/i, "");
  if (/\s\p{L}/u.test(figure) || (figure.length > LONGEST && /[^\d\s.,]/.test(figure))) return false;
  const digits = figure.match(/[\d.,]/g)?.length ?? 0;
  return /\d/.test(figure) && digits >= 3 && digits * 2 > figure.length && !/\d-\d/.test(figure);
}
