// Stands before every formula that reaches the engine, typed or written: what cannot be parsed is
// refused as Excel refuses it, since an unbalanced [ or ] spoils Univer's parser for good.

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What is wrong with the formula's brackets and quotes, or null when nothing is. */
export function formulaFault(formula: string): string | null {
  const open: string[] = [];
  for (let i = 0; i < formula.length; i++) {
    const character = formula.charAt(i);
    const quote = character === '"' || (character === "'" && open.at(-1) !== "]");
    if (quote) {
      i = formula.indexOf(character, i + 1);
      if (i < 0) return character;
    } else if (closing[character]) {
      open.push(closing[character]);
    } else if (/[)\]}]/.test(character) && open.pop() !== character) {
      return character;
    }
  }
  return open.pop() ?? (/^=\s*$/.test(formula) ? "=" : null);
}
