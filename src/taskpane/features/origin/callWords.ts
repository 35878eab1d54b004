// A call as people type it: Dutch Excel separates arguments by semicolons. Texts between quotes stay as they are.
import type { Language } from "../../messages/languageOf";

export function callWords(call: string, language: Language): string {
  const formula = `=${call}`;
  if (language === "en") return formula;
  return formula.replace(/"(?:[^"]|"")*"|,/g, (part) => (part === "," ? "; " : part));
}
