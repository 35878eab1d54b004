// Names of the custom functions as formulas use them. No namespace: `=NETEFFECT(...)` is typed as such.

/** Before every name, in formulas of ours, in healing and in tests; the manifest's namespace must agree. */
export const functionPrefix = "";

export const functionNames = [
  "NETEFFECT",
  "INVESTMENT",
  "REVENUE",
  "CUMULATIVEEFFECT",
  "TOTALEFFECT",
  "PMCOUNT",
  "RESERVEBALANCE",
  "RESERVEREMAINING",
  "BREAKEVENYEAR",
  "MEASURES",
  "MEASURE",
] as const;
export type FunctionName = (typeof functionNames)[number];

/** `NETEFFECT($B2,D$1)`: a call in English notation, without `=`. */
export function callFunction(name: FunctionName, ...args: readonly string[]): string {
  return `${functionPrefix}${name}(${args.join(",")})`;
}
