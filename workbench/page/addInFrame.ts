// The add-in in its frame, unmodified, talking to the host by posted messages as in Excel on the web.
import type { Connection } from "../host/connection/connection";
import { frameName } from "../host/connection/messages";
import type { WorkbookHost } from "../host/workbookHost";

/** As Office.context.officeTheme; Excel on the web gives none, Excel on Windows does. */
export interface FrameTheme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

interface FrameWindow extends Window {
  readonly Office?: { readonly context?: object };
}

export class AddInFrame {
  private connection: Connection | null = null;
  private frame: HTMLIFrameElement | null = null;
  private loads = 0;

  constructor(
    private readonly host: WorkbookHost,
    private readonly container: HTMLElement,
    private theme: FrameTheme,
  ) {
    window.addEventListener("message", (event) => this.receive(event));
  }

  /** Loads the add-in (again) in a language; the workbook stays as it is. */
  load(url: string, language: string, title: string): void {
    const conversation = `workbench-${Date.now()}-${++this.loads}`;
    const { origin } = window.location;
    // Office.js remembers the host of the frame before.
    window.sessionStorage.clear();
    this.frame?.remove();
    const frame = document.createElement("iframe");
    this.frame = frame;
    frame.name = frameName(conversation, origin, language);
    frame.title = title;
    frame.src = url;
    this.connection = this.host.connect({
      conversation,
      language,
      origin,
      post: (message) => frame.contentWindow?.postMessage(message, origin),
      onUnknown: (what) => console.warn(`The workbench does not answer ${what}.`),
    });
    this.container.replaceChildren(frame);
  }

  /** Resolves with 0 when the add-in is done with it. */
  async invokeCommand(controlId: string, functionName: string): Promise<number> {
    return (await this.connection?.invokeCommand(controlId, functionName)) ?? 0;
  }

  setTheme(theme: FrameTheme): void {
    this.theme = theme;
    this.showTheme();
    // The pane looks at the theme again when somebody comes back to it.
    this.frame?.contentWindow?.dispatchEvent(new Event("focus"));
  }

  private receive({ source, data }: MessageEvent): void {
    if (source === null || source !== this.frame?.contentWindow) return;
    this.showTheme();
    this.connection?.receive(data);
  }

  /** Office.js on the web knows no theme: stand in for what Office gives on Windows. */
  private showTheme(): void {
    const context = (this.frame?.contentWindow as FrameWindow | null)?.Office?.context;
    if (!context) return;
    const { theme } = this;
    Object.defineProperty(context, "officeTheme", { configurable: true, enumerable: true, value: theme });
  }
}
