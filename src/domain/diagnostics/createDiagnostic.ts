// The one way to make a finding: the code decides the severity unless the caller knows better.
import { severities, type DiagnosticCode, type DiagnosticData } from "./catalogue";
import type { Diagnostic, DiagnosticOf, Question, Severity } from "./diagnostic";
import type { Place } from "./place";

export interface DiagnosticExtras {
  readonly severity?: Severity;
  readonly related?: readonly Place[];
  readonly question?: Question;
}

export function createDiagnostic<C extends DiagnosticCode>(
  code: C,
  place: Place,
  data: DiagnosticData[C],
  extras: DiagnosticExtras = {},
): Diagnostic {
  const diagnostic: DiagnosticOf<C> = { code, severity: severities[code], place, data, ...extras };
  return diagnostic as unknown as Diagnostic;
}
