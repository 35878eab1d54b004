// What the workbench page itself says, in Dutch and English.

const nl = {
  title: "Sluitend werkbank",
  language: "Taal",
  theme: "Thema",
  light: "Licht",
  dark: "Donker",
  contrast: "Hoog contrast",
  pane: "Taakvenster van Sluitend",
  resize: "Breedte van het taakvenster",
  sheet: "Werkmap",
  formulaBar: "Formulebalk",
  cellName: "Naam van de cel",
  cellContents: "Inhoud van de cel",
  ribbon: "Lint",
  display: "Weergave",
  notExcel: "Werkbank: ontwikkelhulp zonder Excel. Er wordt niets bewaard.",
  commandFailed: (label: string) => `${label} kon niet worden uitgevoerd.`,
  formulaFault: (formula: string, sign: string) =>
    `${formula} is niet als formule ingevoerd: controleer ${sign}. De tekst staat nu in de cel.`,
  formulaRefused: (sign: string) => `De formule is niet ingevoerd: controleer ${sign}.`,
  startFailed: (reason: string) => `De invoegtoepassing kan niet starten: ${reason}`,
};

export type PageMessages = typeof nl;

const en: PageMessages = {
  title: "Sluitend workbench",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  pane: "Task pane of Sluitend",
  resize: "Width of the task pane",
  sheet: "Workbook",
  formulaBar: "Formula bar",
  cellName: "Name of the cell",
  cellContents: "Contents of the cell",
  ribbon: "Ribbon",
  display: "Display",
  notExcel: "Workbench: for development without Excel. Nothing is saved.",
  commandFailed: (label) => `${label} could not be carried out.`,
  formulaFault: (formula, sign) =>
    `${formula} was not entered as a formula: check ${sign}. The cell now holds the text.`,
  formulaRefused: (sign) => `The formula was not entered: check ${sign}.`,
  startFailed: (reason) => `The add-in cannot start: ${reason}`,
};

export type PageLanguage = "nl-NL" | "en-US";

export function pageMessages(language: PageLanguage): PageMessages {
  return language === "nl-NL" ? nl : en;
}
