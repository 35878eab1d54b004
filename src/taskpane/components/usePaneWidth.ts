// The width of the pane in CSS pixels, kept up as somebody drags its edge.
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

export function usePaneWidth(): number {
  return useSyncExternalStore(subscribe, () => window.innerWidth);
}

const padding = 32;
const labelWidth = 120;
const figureWidth = 76;

/** Whether a label and this many columns of figures (`-1.234.567`) stand beside each other. */
export function columnsFit(paneWidth: number, columns: number): boolean {
  return paneWidth - padding >= labelWidth + columns * figureWidth;
}
