// The pane's language, from the language in which Office shows itself.
export type Language = "nl" | "en";

/** `nl`, `nl-NL`, `nl-BE` give Dutch, as does a host that says nothing; everything else gives English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^nl\b/i.test(displayLanguage ?? "nl") ? "nl" : "en";
}
