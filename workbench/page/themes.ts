// The themes that one can try: for the page (a class) and for the add-in (as Office tells them).
import type { FrameTheme } from "./addInFrame";

export type ThemeName = "light" | "dark" | "contrast";

export const frameThemes: Readonly<Record<ThemeName, FrameTheme>> = {
  light: theme(false, "#ffffff", "#242424"),
  dark: theme(true, "#1f1f1f", "#ffffff"),
  contrast: theme(true, "#000000", "#ffffff"),
};

function theme(isDarkTheme: boolean, background: string, foreground: string): FrameTheme {
  return {
    isDarkTheme,
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
