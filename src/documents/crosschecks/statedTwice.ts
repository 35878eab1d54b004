// What a measure's text states more than once about one subject, with figures that differ.
import type { Place } from "../../domain/diagnostics/place";

export interface Statement {
  readonly subject: string;
  readonly figure: string;
  readonly place: Place;
}

export interface Contradiction {
  readonly subject: string;
  readonly figures: readonly string[];
  readonly places: readonly Place[];
}

/** Subjects with two or more figures, in the order in which they are first stated. */
export function contradictions(statements: readonly Statement[]): Contradiction[] {
  const bySubject = new Map<string, Statement[]>();
  for (const one of statements) bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one]);
  return [...bySubject].flatMap(([subject, all]) => {
    const different = all.filter((one, at) => all.findIndex((other) => other.figure === one.figure) === at);
    if (different.length < 2) return [];
    const places = different.map((one) => one.place);
    return [{ subject, figures: different.map((one) => one.figure), places }];
  });
}
