// A jsdom window with the real, unmodified Office.js in it, which believes that Excel on the web hosts it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import { frameName } from "../connection/messages";

const origin = "https://localhost:3000";

export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface OfficeWindow {
  readonly window: Window & OfficeGlobals;
  /** Hands a message of the host to Office.js. */
  deliver(message: string): void;
  close(): void;
}

export interface OfficeWindowOptions {
  readonly conversation: string;
  readonly language: string;
  /** The folder of office.js. */
  readonly officeJs: string;
  /** What Office.js posts to its host. */
  readonly onMessage: (message: string) => void;
}

/** Resolves when Office.js has read its scripts; `Office.onReady` is for the caller to await. */
export function openOfficeWindow(options: OfficeWindowOptions): OfficeWindow {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${origin}/taskpane.html?_host_Info=Excel$Web$16.01$${options.language}$${options.conversation}$$$3`,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  window.name = frameName(options.conversation, origin, options.language);
  Object.defineProperty(window.Document.prototype, "domain", { get: () => "localhost" });
  // Values then come from the caller's own realm, so that arrays are arrays to whoever compares them.
  (window as unknown as { JSON: JSON }).JSON = JSON;
  // The window is its own parent here: what Office.js posts is for the host.
  window.postMessage = ((message: unknown) =>
    options.onMessage(String(message))) as typeof window.postMessage;
  const run = (file: string) =>
    script(path.join(options.officeJs, file)).runInContext(dom.getInternalVMContext());
  // Office.js finds its own folder by its script tag.
  const tag = window.document.createElement("script");
  tag.setAttribute("src", `${origin}/office-js/office.js`);
  window.document.head.append(tag);
  const scripts = followScripts(window as unknown as Window & typeof globalThis, options.officeJs, run);
  run("office.js");
  return {
    window: window as unknown as Window & OfficeGlobals,
    deliver: (message) => {
      if (scripts.closed) return;
      const event = new window.MessageEvent("message", { data: message, origin, source: window as never });
      setTimeout(() => !scripts.closed && window.dispatchEvent(event), 0);
    },
    close: () => {
      scripts.closed = true;
      window.close();
    },
  };
}

/** Office.js loads the rest of itself by script tags; run those files when it adds one. */
function followScripts(window: Window & typeof globalThis, folder: string, run: (file: string) => unknown) {
  const { prototype } = window.Node;
  const state = { closed: false };
  const load = (tag: HTMLScriptElement) => {
    if (state.closed) return;
    const file = new URL(tag.src).pathname.replace(/^\/office-js\//, "");
    if (existsSync(path.join(folder, file))) run(file);
    tag.dispatchEvent(new window.Event("load"));
  };
  for (const name of ["appendChild", "insertBefore"]) {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: Node, node: Node, ...rest: unknown[]) {
        const result = original.call(this, node, ...rest);
        const tag = node as HTMLScriptElement;
        if (tag.tagName === "SCRIPT" && tag.src) setTimeout(() => load(tag), 0);
        return result;
      },
    });
  }
  return state;
}

const compiledScripts = new Map<string, Script>();

/** Compiled once for all windows. */
function script(file: string): Script {
  const known = compiledScripts.get(file);
  if (known) return known;
  const compiled = new Script(readFileSync(file, "utf8"), { filename: file });
  compiledScripts.set(file, compiled);
  return compiled;
}
