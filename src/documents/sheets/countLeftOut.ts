// Amounts on sheets that do not count: they are seen, and rejected because nobody chose their sheet.
import type { ImportResult, RejectedAmount } from "../../domain/importResult";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";

const REASON = "sheet-not-chosen";

/** The result with these amounts in its count. */
export function countLeftOut(result: ImportResult, leftOut: SourceDocument): ImportResult {
  const amounts = leftOut.rows.flatMap(amountsOf);
  if (amounts.length === 0) return result;
  const { count } = result;
  return {
    ...result,
    count: {
      ...count,
      seen: count.seen + amounts.length,
      rejected: count.rejected + amounts.length,
      reasons: { ...count.reasons, [REASON]: amounts.length },
    },
    rejected: [...result.rejected, ...amounts],
  };
}

/**
 * Numbers to the right of a label; a row of years heads columns. The lines of a sheet that was not read are not kept,
 * its cells are.
 */
function amountsOf({ cells }: SourceRow): RejectedAmount[] {
  const label = cells.findIndex(({ text }) => /\p{L}{3}/u.test(text));
  const numbers = cells.slice(label + 1).filter(({ text }) => isNumber(text));
  const heads = numbers.length > 1 && numbers.every(({ text }) => isPrintedYear(text));
  if (label < 0 || heads) return [];
  return numbers.map(({ place: { line: _line, ...place } }) => ({ place, reason: REASON }));
}

function isNumber(text: string): boolean {
  const type = parsePrintedAmount(text)?.type;
  return type === "money" || type === "malformed";
}
