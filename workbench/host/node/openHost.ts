// Opens the workbench without a screen, for tests: the real Office.js in a jsdom window over a headless
// workbook. See workbench/README.md.
import path from "node:path";
import { JSDOM } from "jsdom";
import type { FunctionError } from "../functions/customFunctions";
import type { HostLog } from "../hostLog";
import { parseAddress } from "../cells/address";
import { snapshot, type WorkbookSnapshot } from "../snapshot";
import { asColleague, fill, paste, sortTable, undo } from "../typing/editByHand";
import { typeIntoCell } from "../typing/typeIntoCell";
import { WorkbookHost } from "../workbookHost";
import type { Range } from "../model/range";
import type { Workbook } from "../model/workbook";
import { createHeadlessEngine } from "./headlessEngine";
import { openOfficeWindow, type OfficeGlobals } from "./officeWindow";

export interface OpenHostOptions {
  /** The parsed functions.json; without it no custom function is known. */
  readonly functionsMetadata?: unknown;
  /** Default `nl-NL`. */
  readonly language?: string;
}

export interface Host {
  /** The add-in's window. Its Excel, Office, CustomFunctions and OfficeExtension are globals too, until `dispose`. */
  readonly window: Window & OfficeGlobals;
  /** The workbook from the inside; tests rather use Excel.run, `type`, `values` and `snapshot`. */
  readonly workbook: Workbook;
  readonly log: HostLog;
  /** Enters text into a cell (`Blad1!B2`) as a person does: Dutch numbers, `;` between arguments. */
  type(address: string, text: string): Promise<void>;
  /** Pastes a block of texts at a cell, fills a range from its first cells, sorts a table, undoes the last step. */
  paste(address: string, rows: readonly (readonly string[])[]): Promise<void>;
  fill(from: string, over: string): Promise<void>;
  sort(table: string, column: string, descending?: boolean): Promise<void>;
  undo(): Promise<void>;
  /** Runs edits as somebody else with the same file open would make them. */
  asColleague(edit: () => Promise<void>): Promise<void>;
  /** What cells hold now, calculated. */
  values(address: string): Promise<(string | number | boolean)[][]>;
  /** The error of a custom function in a cell with the add-in's own message. */
  functionError(address: string): FunctionError | null;
  /** Everything in the workbook, for comparing as a whole. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Clicks a button of the ribbon that executes a function; resolves with 0 when the add-in is done. */
  invokeCommand(functionName: string): Promise<number>;
  /** Resolves when nothing is calculated, no function is awaited and events have been handled. */
  settle(): Promise<void>;
  dispose(): void;
}

const globalNames = ["Office", "Excel", "CustomFunctions", "OfficeExtension"] as const;
const root = path.resolve(__dirname, "../../..");
let conversations = 0;

/** Opens a new, empty workbook with one sheet `Blad1`, and waits for Office.onReady. */
export async function openHost(options: OpenHostOptions = {}): Promise<Host> {
  const engine = createHeadlessEngine(bundlePath());
  const xml = new JSDOM("");
  const host = new WorkbookHost(engine, (text) => parseXml(new xml.window.DOMParser(), text));
  if (options.functionsMetadata !== undefined) host.registerFunctions(options.functionsMetadata);
  const conversation = `conversation-${process.pid}-${++conversations}`;
  const language = options.language ?? "nl-NL";
  let receive: (message: string) => void = () => undefined;
  const office = openOfficeWindow({
    conversation,
    language,
    officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
    onMessage: (message) => receive(message),
  });
  const connection = host.connect({
    conversation,
    language,
    origin: "https://localhost:3000",
    post: (message) => office.deliver(message),
  });
  receive = (message) => connection.receive(message);
  await office.window.Office.onReady();
  for (const name of globalNames) Object.assign(globalThis, { [name]: office.window[name] });
  await engine.calculate();
  const invokeCommand = (name: string) => connection.invokeCommand("Button", name);
  return handle(host, { window: office.window, invokeCommand }, () => {
    office.close();
    host.dispose();
    xml.window.close();
    for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
  });
}

function handle(
  host: WorkbookHost,
  given: Pick<Host, "window" | "invokeCommand">,
  dispose: () => void,
): Host {
  const { engine, workbook, log } = host;
  const rangeAt = (address: string) => workbook.Worksheets.GetActiveWorksheet().toRange(address);
  return {
    ...given,
    workbook,
    log,
    type: async (address, text) => {
      typeIntoCell(rangeAt(address), text);
      await engine.calculate();
    },
    ...byHand(host, rangeAt),
    values: async (address) => {
      await engine.calculate();
      return rangeAt(address).Values;
    },
    functionError: (address) => {
      const { sheet, ...area } = parseAddress(address);
      const worksheet = sheet === undefined ? rangeAt(address).Worksheet : workbook.Worksheets.GetItem(sheet);
      return host.functions.errorAt({ sheetId: worksheet.Id, row: area.row, column: area.column });
    },
    snapshot: async () => {
      await engine.calculate();
      return snapshot(workbook);
    },
    settle: () => settle(host),
    dispose,
  };
}

function byHand(
  { engine, workbook }: WorkbookHost,
  rangeAt: (address: string) => Range,
): Pick<Host, "paste" | "fill" | "sort" | "undo" | "asColleague"> {
  return {
    paste: async (address, rows) => {
      paste(rangeAt(address), rows);
      await engine.calculate();
    },
    fill: async (from, over) => {
      await fill(rangeAt(from), rangeAt(over));
      await engine.calculate();
    },
    sort: async (table, column, descending) => {
      sortTable(workbook.Tables.GetItem(table), column, descending);
      await engine.calculate();
    },
    undo: async () => {
      undo(workbook);
      await engine.calculate();
    },
    asColleague: (edit) => asColleague(workbook, edit),
  };
}

/** Office.js's functions runtime keeps results back for up to 200 ms. */
const quietWithStreams = 260;
const quiet = 60;
/** On a busy machine time can pass without a turn; timers that are due need a few to run and to be heard. */
const quietTurns = 8;

async function settle({ engine, log, functions }: WorkbookHost): Promise<void> {
  const end = Date.now() + 10_000;
  for (let quietSince = Date.now(), turns = 0, seen = -1; Date.now() < end; turns += 1) {
    await engine.calculate();
    const wait = functions.hasStreams() ? quietWithStreams : quiet;
    if (seen !== log.entries.length || functions.isWaiting()) {
      seen = log.entries.length;
      quietSince = Date.now();
      turns = 0;
    } else if (Date.now() - quietSince > wait && turns >= quietTurns) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the workbook does not settle");
}

function parseXml(parser: DOMParser, text: string): Document | null {
  try {
    const document = parser.parseFromString(text, "application/xml");
    return document.getElementsByTagName("parsererror").length > 0 ? null : document;
  } catch {
    return null;
  }
}

function bundlePath(): string {
  const bundle = process.env["SLUITEND_UNIVER"];
  if (!bundle)
    throw new Error("no engine: Jest's globalSetup (test/host/globalSetup.mjs) has to build it first");
  return bundle;
}
