/** @jest-environment jsdom */
// Office's theme as light or dark, and read again when somebody comes back to the pane.
import { officeThemeSource, paneThemeOf, type HostTheme } from "../../../src/taskpane/theme/officeTheme";

it.each<[HostTheme | undefined, string]>([
  [undefined, "light"],
  [{}, "light"],
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#f0f0f0" }, "light"],
  [{ bodyBackgroundColor: "#ff262626" }, "dark"],
  [{ bodyBackgroundColor: "not a colour" }, "light"],
])("%j is %s", (theme, expected) => {
  expect(paneThemeOf(theme)).toBe(expected);
});

it("tells the theme when the pane gets the focus, until it is stopped", () => {
  let theme: HostTheme = { isDarkTheme: false };
  const told: string[] = [];
  const source = officeThemeSource(() => theme);
  const stop = source.onChange((now) => told.push(now));
  theme = { isDarkTheme: true };
  window.dispatchEvent(new Event("focus"));
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(told).toEqual(["dark"]);
});
