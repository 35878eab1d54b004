// CellAnswer: what a cell is to show, before it takes the shape that Excel wants (cellValue.ts).

/** What shows on a measure's card: the label in the language of Excel, and its value. */
export interface CardField {
  readonly label: string;
  readonly value: string | number;
  /** Excel's number format, for a number. */
  readonly format?: string;
}

export type CellAnswer =
  | { readonly kind: "pending" }
  /** The arguments are empty cells: so is the answer. */
  | { readonly kind: "empty" }
  /** An amount in euros. `suffix` is shown behind it where the host has data types: `+ PM`. */
  | { readonly kind: "number"; readonly euros: number; readonly suffix?: string }
  /** A count or a year: no thousands separator. */
  | { readonly kind: "plain-number"; readonly value: number; readonly suffix?: string }
  | { readonly kind: "text"; readonly text: string }
  /** A data type with a card, where the host has those; its text elsewhere. */
  | { readonly kind: "card"; readonly text: string; readonly fields: readonly CardField[] }
  /** #N/A or #VALUE!: the two errors whose message Excel shows. */
  | { readonly kind: "error"; readonly error: "notAvailable" | "invalidValue"; readonly message: string };

/** Rows of equal length: what a call answers, spilled over as many cells. */
export type AnswerBlock = readonly (readonly CellAnswer[])[];
