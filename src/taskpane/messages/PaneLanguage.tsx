// The pane's language: chosen once from Office's display language, read by every component.
import { createContext, useContext, type ReactNode } from "react";
import { en } from "./en";
import type { Language } from "./languageOf";
import { nl, type Messages } from "./nl";

const LanguageContext = createContext<Language>("nl");

export function PaneLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return useLanguage() === "nl" ? nl : en;
}
