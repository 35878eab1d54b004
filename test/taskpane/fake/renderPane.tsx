// Renders the whole pane over an AddIn in memory, as people see it; `width` in CSS pixels.
import "@testing-library/jest-dom";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import { App } from "../../../src/taskpane/App";
import type { Language } from "../../../src/taskpane/messages/languageOf";
import { createRefreshRequests } from "../../../src/taskpane/refreshRequests";
import type { Session } from "../../../src/taskpane/session/session";
import type { Preferences } from "../../../src/taskpane/preferences/preferences";
import { FakeAddIn } from "./fakeAddIn";
import { memoryPreferences } from "./memoryPreferences";

// The styles go to a page of their own, and nothing in the pane is in the page yet hidden: jsdom is slow in working
// out what every rule means for every element, on each query by role.
const renderer = createDOMRenderer(document.implementation.createHTMLDocument());
// And a busy machine is no failing test.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextEncoder });
Element.prototype.scrollIntoView ??= () => undefined;
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsArrayBuffer(this);
  });
};

export interface PaneOptions {
  readonly addIn?: FakeAddIn;
  readonly language?: Language;
  readonly width?: number;
  readonly start?: Session;
  readonly preferences?: Preferences;
}

export async function renderPane({
  addIn = new FakeAddIn(),
  language = "nl",
  width = 1024,
  start,
  preferences = memoryPreferences(),
}: PaneOptions = {}) {
  Object.assign(window, { innerWidth: width });
  // As in taskpane.html.
  document.title = "Sluitend";
  const refreshRequests = createRefreshRequests();
  const themeSource = { current: () => "light" as const, onChange: () => () => undefined };
  const view = render(
    <RendererProvider renderer={renderer}>
      <App
        addIn={addIn}
        language={language}
        themeSource={themeSource}
        preferences={preferences}
        refreshRequests={refreshRequests}
        {...(start && { start })}
      />
    </RendererProvider>,
  );
  // The checks of the workbook arrive a moment later.
  await act(async () => undefined);
  return { ...view, addIn, refreshRequests, user: userEvent.setup({ applyAccept: false, delay: null }) };
}
