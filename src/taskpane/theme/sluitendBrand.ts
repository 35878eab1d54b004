// The blue of Sluitend's icon, as the ramp of sixteen shades that Fluent makes its themes of.
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

const brand: BrandVariants = {
  10: "#03101a",
  20: "#0a1f2e",
  30: "#0d2d43",
  40: "#103a57",
  50: "#124363",
  60: "#154a6b",
  70: "#1a5880",
  80: "#1d6391",
  90: "#2f77a6",
  100: "#478ab7",
  110: "#5f9dc7",
  120: "#79b0d5",
  130: "#94c3e2",
  140: "#b0d5ed",
  150: "#cde6f5",
  160: "#e9f4fb",
};

// As Fluent's, with Arial before the browser's own choice: on Linux that is a very wide letter.
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", Arial, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  // The default foregrounds of the dark ramp fall short of 4.5:1 on the pane's background.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorStatusDangerForeground1: "#eb8d94",
  colorBrandForegroundLinkHover: brand[140],
};
