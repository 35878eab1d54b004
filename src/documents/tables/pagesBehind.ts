// Pages behind the amounts of a row of flowing text (`Onderhoud 120 N PM blz. 12`): where it is explained, and no
// amount. Behind two amounts or more the reference is taken off the row.
import type { SourceDocument } from "../source";

const PAGE = /\s+\(?(?:blz|bladzijde|p|pag|pagina)\.?\s?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\)?$/i;
const AMOUNTS =
  /(?:\s(?:(?:€\s?)?[-–−+]?\(?\d[\d.,]{0,15}-?\)?(?:\s?[VN])?|[-–−]|[-–−]?p\.?m\.?|n\.?t\.?b\.?|nihil)){2}$/i;
const LONGEST_ROW = 250;

/** The document without those references; the same document where there are none. */
export function withoutPagesBehind(document: SourceDocument): SourceDocument {
  const rows = document.rows.map((row) => {
    if (
      row.layout !== "flow" ||
      row.text.length > LONGEST_ROW ||
      !/[a-z]\.?\s?\d[\d\s–-]{0,8}\)?$/i.test(row.text)
    )
      return row;
    const page = PAGE.exec(row.text);
    const text = page === null ? row.text : row.text.slice(0, page.index);
    if (page === null || !AMOUNTS.test(text)) return row;
    return { ...row, text };
  });
  return rows.some((row, at) => row !== document.rows[at]) ? { ...document, rows } : document;
}
