// The theme that the pane shows now, as a hook.
import { useEffect, useState } from "react";
import type { PaneTheme, ThemeSource } from "./officeTheme";

export function usePaneTheme(source: ThemeSource): PaneTheme {
  const [theme, setTheme] = useState(() => source.current());
  useEffect(() => source.onChange(setTheme), [source]);
  return theme;
}
