// freeSheetName: the name we would like for a sheet, numbered when somebody already uses it.

export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let n = 2; isTaken(name); n += 1) name = `${wanted} (${n})`;
  return name;
}
