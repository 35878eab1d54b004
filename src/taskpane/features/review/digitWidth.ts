// How wide a digit is in the letter that the pane found on this computer, as sums have it: bold.
import { tokens } from "@fluentui/react-components";

/** In Segoe UI, for where nothing is drawn. */
const usual = 7.8;
let measured: number | null = null;

/** In pixels; measured once, as the pane keeps its letter. */
export function digitWidth(): number {
  measured ??= measure() || usual;
  return measured;
}

function measure(): number {
  const pane = document.querySelector(".fui-FluentProvider") ?? document.body;
  const digits = pane.appendChild(document.createElement("span"));
  digits.textContent = "0000000000";
  Object.assign(digits.style, {
    position: "absolute",
    visibility: "hidden",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  });
  const { width } = digits.getBoundingClientRect();
  digits.remove();
  return width / 10;
}
