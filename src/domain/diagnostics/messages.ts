// Messages: what a message file offers: a sentence for every code of the catalogue, from its data.
import type { DiagnosticCode, DiagnosticData } from "./catalogue";

export type Language = "nl" | "en";

export type Messages = { readonly [C in DiagnosticCode]: (data: DiagnosticData[C]) => string };
