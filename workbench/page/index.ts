// The workbench page: a grid, the add-in beside it, and a ribbon from its manifest.
import "./workbench.css";
import { ManifestError, readManifest, type Manifest, type RibbonButton } from "../host/manifest/readManifest";
import { WorkbookHost } from "../host/workbookHost";
import { snapshot, type WorkbookSnapshot } from "../host/snapshot";
import * as Univer from "../univer/gridEntry";
import { AddInFrame } from "./addInFrame";
import { createGrid } from "./createGrid";
import { useDutchNotation } from "./dutchCells";
import { FormulaBar } from "./formulaBar";
import { pageMessages, type PageLanguage } from "./pageMessages";
import { usePaneSplitter } from "./paneSplitter";
import { renderRibbon } from "./ribbon";
import { frameThemes, type ThemeName } from "./themes";

declare global {
  interface Window {
    /** For tests in the browser: the host behind the page. */
    workbench: {
      readonly host: WorkbookHost;
      readonly focusGrid: () => void;
      readonly snapshot: () => WorkbookSnapshot;
    };
  }
}

const root = document.documentElement;
const parser = new DOMParser();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}

/** A `<select>`, told about every choice. */
function choice(id: string, onChange: (value: string) => void): HTMLSelectElement {
  const select = element(id) as HTMLSelectElement;
  select.addEventListener("change", () => onChange(select.value));
  return select;
}

function parseXml(text: string): Document | null {
  const document = parser.parseFromString(text, "application/xml");
  return document.getElementsByTagName("parsererror").length > 0 ? null : document;
}

/** The manifest names https://localhost:3000; the page may be served from another port. */
async function loadManifest(language: PageLanguage): Promise<Manifest> {
  const text = await (await fetch("/manifest.xml")).text();
  const document = parseXml(text.replaceAll("https://localhost:3000", window.location.origin));
  if (!document) throw new ManifestError("manifest.xml is not well-formed XML");
  return readManifest(document, language);
}

class WorkbenchPage {
  private language: PageLanguage =
    new URLSearchParams(location.search).get("taal") === "en" ? "en-US" : "nl-NL";
  private readonly host = new WorkbookHost(createGrid(element("grid")), parseXml);
  private readonly frame = new AddInFrame(this.host, element("pane"), frameThemes.light);

  async start(): Promise<void> {
    const { engine } = this.host;
    const focusGrid = () => engine.injector.get(Univer.ILayoutService).focus();
    window.workbench = { host: this.host, focusGrid, snapshot: () => snapshot(this.host.workbook) };
    useDutchNotation(this.host, engine.injector, (formula, sign) =>
      this.say(this.messages.formulaFault(formula, sign)),
    );
    new FormulaBar(this.host, {
      name: element("cell-name") as HTMLInputElement,
      contents: element("cell-contents") as HTMLInputElement,
      leave: focusGrid,
      onFault: (_formula, sign) => this.say(this.messages.formulaRefused(sign)),
    });
    usePaneSplitter(element("splitter"), root);
    this.host.runtime.onState = (state) => root.classList.toggle("without-pane", state !== "Visible");
    engine.workbook.onSelectionChange(() => this.host.workbook.selectionMoved());
    this.useSwitches();
    try {
      await this.registerFunctions();
      await this.showAddIn();
    } catch (error) {
      this.say(this.messages.startFailed(error instanceof Error ? error.message : String(error)));
      throw error;
    }
  }

  private get messages() {
    return pageMessages(this.language);
  }

  private async registerFunctions(): Promise<void> {
    const manifest = await loadManifest(this.language);
    const metadata: unknown = await (await fetch(manifest.functionsMetadataUrl)).json();
    this.host.registerFunctions(metadata, manifest.namespace);
  }

  private async showAddIn(): Promise<void> {
    this.label();
    const manifest = await loadManifest(this.language);
    renderRibbon(element("ribbon-group"), manifest, (button) => void this.click(button));
    this.frame.load(manifest.paneUrl, this.language, this.messages.pane);
  }

  private async click(button: RibbonButton): Promise<void> {
    this.say(this.messages.notExcel);
    if (button.action.type === "show") {
      this.host.runtime.SetAppRuntimeState("Visible");
      return;
    }
    const status = await this.frame.invokeCommand(button.id, button.action.functionName);
    if (status !== 0) this.say(this.messages.commandFailed(button.label));
  }

  private useSwitches(): void {
    const language = choice("language", (value) => {
      this.language = value as PageLanguage;
      void this.showAddIn();
    });
    language.value = this.language;
    choice("theme", (value) => {
      root.dataset["theme"] = value;
      this.frame.setTheme(frameThemes[value as ThemeName]);
      this.host.engine.api.toggleDarkMode(value !== "light");
    });
  }

  /** Texts of the page in its language: elements name theirs in data-text or data-label. */
  private label(): void {
    const { messages } = this;
    root.lang = this.language.slice(0, 2);
    document.title = messages.title;
    for (const target of document.querySelectorAll<HTMLElement>("[data-text],[data-label]")) {
      const { text, label } = target.dataset;
      if (text !== undefined) target.textContent = String(messages[text as keyof typeof messages]);
      if (label !== undefined)
        target.setAttribute("aria-label", String(messages[label as keyof typeof messages]));
    }
  }

  private say(text: string): void {
    element("message").textContent = text;
  }
}

void new WorkbenchPage().start();
