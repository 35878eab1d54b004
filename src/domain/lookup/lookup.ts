// Lookup: the answer to a question that a function asks, or why there is none.

export type LookupFailure =
  | { readonly kind: "not-ready" }
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "no-measure" }
  | { readonly kind: "no-year" }
  /** Arguments that are blocks of cells: too many answers, or two that do not fit each other. */
  | { readonly kind: "block-too-large" }
  | { readonly kind: "blocks-differ" }
  | { readonly kind: "unknown-measure"; readonly code: string; readonly nearest: readonly string[] }
  | { readonly kind: "unknown-set"; readonly set: string; readonly sets: readonly string[] }
  | { readonly kind: "unknown-domain"; readonly domain: string; readonly domains: readonly string[] }
  | { readonly kind: "ambiguous-set"; readonly code: string; readonly sets: readonly string[] }
  | { readonly kind: "ambiguous-code"; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: "year-outside"; readonly year: number; readonly years: readonly number[] }
  | { readonly kind: "no-cost"; readonly code: string }
  | { readonly kind: "never-even"; readonly code: string; readonly years: readonly number[] }
  | { readonly kind: "unknown-reserve"; readonly reserve: string; readonly reserves: readonly string[] }
  | { readonly kind: "ambiguous-reserve"; readonly reserves: readonly string[] }
  | { readonly kind: "room-unknown"; readonly reserve: string; readonly year: number }
  | { readonly kind: "balance-unknown"; readonly reserve: string; readonly year: number };

export type Lookup<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: LookupFailure };

export function found<T>(value: T): Lookup<T> {
  return { ok: true, value };
}

export function notFound(failure: LookupFailure): {
  readonly ok: false;
  readonly failure: LookupFailure;
} {
  return { ok: false, failure };
}
