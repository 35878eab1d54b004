// Renders the whole pane over an AddIn in memory, as people see it; `width` in CSS pixels.
import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import { App } from "../../../src/taskpane/App";
import type { Language } from "../../../src/taskpane/messages/languageOf";
import { createRefreshRequests } from "../../../src/taskpane/refreshRequests";
import type { Session } from "../../../src/taskpane/session/session";
import { FakeAddIn } from "./fakeAddIn";

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextEncoder });
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
}

export async function renderPane({
  addIn = new FakeAddIn(),
  language = "nl",
  width = 1024,
  start,
}: PaneOptions = {}) {
  Object.assign(window, { innerWidth: width });
  // As in taskpane.html.
  document.title = "Sluitend";
  const refreshRequests = createRefreshRequests();
  const themeSource = { current: () => "light" as const, onChange: () => () => undefined };
  const view = render(
    <App
      addIn={addIn}
      language={language}
      themeSource={themeSource}
      refreshRequests={refreshRequests}
      {...(start && { start })}
    />,
  );
  // The checks of the workbook arrive a moment later.
  await act(async () => undefined);
  return { ...view, addIn, refreshRequests, user: userEvent.setup({ applyAccept: false }) };
}
