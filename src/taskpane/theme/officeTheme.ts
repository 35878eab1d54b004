// Office's theme as light or dark. Excel tells it in `Office.context.officeTheme` and, unlike Outlook, sends
// no event when it changes; so it is read again whenever somebody comes back to the pane.
export type PaneTheme = "light" | "dark";

/** The part of Office.OfficeTheme that decides; older hosts give colours only. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export interface ThemeSource {
  current(): PaneTheme;
  onChange(listener: (theme: PaneTheme) => void): () => void;
}

/** Light when the host says nothing: Excel on the web without a theme is light. */
export function paneThemeOf(theme: HostTheme | undefined): PaneTheme {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return luminance(theme?.bodyBackgroundColor) < 0.4 ? "dark" : "light";
}

/** Perceived brightness 0..1 of `#rrggbb` or `#aarrggbb`; 1 when it is no colour. */
function luminance(colour: string | undefined): number {
  const hex = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (hex === null) return 1;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

export function officeThemeSource(read: () => HostTheme | undefined): ThemeSource {
  return {
    current: () => paneThemeOf(read()),
    onChange: (listener) => {
      const tell = (): void => listener(paneThemeOf(read()));
      window.addEventListener("focus", tell);
      document.addEventListener("visibilitychange", tell);
      return () => {
        window.removeEventListener("focus", tell);
        document.removeEventListener("visibilitychange", tell);
      };
    },
  };
}
