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
/** As in App: a pane wider than this leaves its sides empty. */
const widest = 720;

/** What is left for the content between the pane's sides. */
export function contentWidth(paneWidth: number): number {
  return Math.min(paneWidth, widest) - padding;
}
