// renderDiagnostic: a finding as a sentence, in Dutch or English.
import type { DiagnosticCode, DiagnosticData } from "./catalogue";
import type { Diagnostic } from "./diagnostic";
import { english } from "./messages.en";
import { dutch } from "./messages.nl";
import type { Language } from "./messages";

export function renderDiagnostic(diagnostic: Diagnostic, language: Language): string {
  return render(diagnostic.code, diagnostic.data, language);
}

function render<C extends DiagnosticCode>(code: C, data: DiagnosticData[C], language: Language): string {
  const messages = language === "nl" ? dutch : english;
  return messages[code](data);
}
