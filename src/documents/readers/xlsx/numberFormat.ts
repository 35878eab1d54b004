// What a number format of Excel does to a value, as far as it changes what an amount is: percentages, dates,
// thousands left out, letters for advantage and disadvantage. Colours and widths do not.

export interface NumberFormat {
  readonly kind: "general" | "number" | "percent" | "date" | "time" | "year" | "text";
  /** Thousands are grouped: 1.250 rather than 1250. */
  readonly grouped: boolean;
  /** Thousands left out: `#,##0,` shows 1250000 as 1.250, and is 1. */
  readonly scale: number;
  /** `V` or `N` that the format prints after a value of zero or more. */
  readonly letter: string;
  /** The same for a negative value; undefined when the format has no section of its own for those. */
  readonly negativeLetter: string | undefined;
}

/** Formats that files name by number only (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd-mm-yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

export function parseNumberFormat(code: string): NumberFormat {
  const [first = "", second] = code.slice(0, 500).split(";");
  const bare = withoutLiterals(first);
  return {
    kind: kindOf(bare),
    grouped: /[#0?],[#0?]/.test(bare),
    scale: /[#0?](,+)(?![#0?.,])/.exec(bare)?.[1]?.length ?? 0,
    letter: letterIn(first),
    negativeLetter: second === undefined ? undefined : letterIn(second),
  };
}

function kindOf(bare: string): NumberFormat["kind"] {
  const code = bare.trim().toLowerCase();
  if (code === "" || code.startsWith("general") || code.startsWith("standaard")) return "general";
  if (code.includes("@")) return "text";
  if (code.includes("%")) return "percent";
  if (/^[yj]+$/.test(code)) return "year";
  if (/[yjd]/.test(code) || (code.includes("m") && !/[#0]/.test(code))) return "date";
  return /[hs]/.test(code) ? "time" : "number";
}

/** The format without quoted text, escaped characters, colours, currencies and fill characters. */
function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
}

function letterIn(section: string): string {
  const literals = section.match(/"[^"]*"|\\[VN]/gi) ?? [];
  const words = literals.map((literal) => literal.replace(/["\\]/g, "").trim());
  const found = words.find((word) => /^(?:[VN]|voordeel|nadeel|voordelig|nadelig)$/i.test(word));
  return found?.[0]?.toUpperCase() ?? "";
}
