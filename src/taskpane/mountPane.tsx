// The part of the pane that loads late: React, Fluent and the App, put into the page.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./App";

export function mountPane(element: Element, props: AppProps): void {
  createRoot(element).render(
    <StrictMode>
      <App {...props} />
    </StrictMode>,
  );
}
