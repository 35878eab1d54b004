// CellAnswer: what a cell is to show, before it takes the shape that Excel wants (deliver.ts).

export type CellAnswer =
  | { readonly kind: "pending" }
  /** `suffix` is shown behind the number where the host has data types: `+ PM`. */
  | { readonly kind: "number"; readonly euros: number; readonly suffix?: string }
  | { readonly kind: "text"; readonly text: string }
  /** #N/A or #VALUE!: the two errors whose message Excel shows. */
  | { readonly kind: "error"; readonly error: "notAvailable" | "invalidValue"; readonly message: string };
