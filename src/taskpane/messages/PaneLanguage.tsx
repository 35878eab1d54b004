// The pane's language: chosen once from Office's display language, read by every component.
import { createContext, useContext, type ReactNode } from "react";
import { en } from "./en";
import { nl, type Messages } from "./nl";

export type Language = "nl" | "en";

const LanguageContext = createContext<Language>("nl");

/** `nl`, `nl-NL`, `nl-BE` give Dutch; everything else gives English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^nl\b/i.test(displayLanguage ?? "nl") ? "nl" : "en";
}

export function PaneLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return useLanguage() === "nl" ? nl : en;
}
