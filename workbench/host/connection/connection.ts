// Connection: the host's end of the conversation with one add-in frame. It knows messages, not how
// they travel: the page posts them to an iframe, tests hand them to a jsdom window.
import type { Dispatcher } from "../dispatch/dispatcher";
import type { RequestBody } from "../dispatch/requestBody";
import type { EventMessage } from "../model/events";
import { dispatchId, eventName, requirementSets, type IncomingMessage } from "./messages";

export interface ConnectionOptions {
  readonly conversation: string;
  /** BCP 47, such as `nl-NL`; Office.context.displayLanguage. */
  readonly language: string;
  readonly dispatcher: Dispatcher;
  /** Posts a message to the add-in. */
  readonly post: (message: string) => void;
  readonly origin: string;
  /** Calls that the host does not answer, for the log. */
  readonly onUnknown?: (what: string) => void;
}

const register = 1;
const unregister = 2;

export class Connection {
  private readonly subscribed = new Set<string>();
  private readonly waiting: EventMessage[] = [];
  private readonly running = new Map<string, (status: number) => void>();
  private readonly onSubscribed = new Map<string, () => void>();
  private commands = 0;

  constructor(private readonly options: ConnectionOptions) {}

  /** A message from the add-in's frame. Other parties' messages are left alone. */
  receive(text: unknown): void {
    const message = parseMessage(text);
    if (message?._messageType !== 0 || message._conversationId !== this.options.conversation) return;
    if (message._actionType === register) this.subscribe(message);
    else if (message._actionType === unregister) this.unsubscribe(message);
    else void this.answer(message);
  }

  /** An event for the add-in; kept until it listens. Those of one turn go together: a fill asks for thousands. */
  sendEvent(message: EventMessage): void {
    this.waiting.push(message);
    if (this.waiting.length === 1) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (!this.subscribed.has(eventName.richApi)) return;
    const messages = this.waiting.splice(0);
    if (messages.length > 0) this.postEvent(eventName.richApi, { ArrayData: messages });
  }

  /** The selection changed (workbook.onSelectionChanged); nobody waits for it. */
  sendSelectionChanged(): void {
    if (this.subscribed.has(eventName.selection)) this.postEvent(eventName.selection, {});
  }

  /**
   * A button of the ribbon that executes a function (FunctionName in the manifest). Resolves with the status
   * that Office.js reports when the add-in says that it is done: 0, or why the function could not be called.
   */
  invokeCommand(controlId: string, functionName: string): Promise<number> {
    const id = `${controlId}-${++this.commands}`;
    const source = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.whenSubscribed(eventName.command, () =>
        this.postEvent(eventName.command, [id, functionName, source]),
      );
    });
  }

  private whenSubscribed(name: string, act: () => void): void {
    if (this.subscribed.has(name)) act();
    else this.onSubscribed.set(name, act);
  }

  private subscribe(message: IncomingMessage): void {
    this.subscribed.add(message._actionName);
    this.reply(message, { Error: 0 });
    this.onSubscribed.get(message._actionName)?.();
    this.onSubscribed.delete(message._actionName);
    this.flush();
  }
  private unsubscribe(message: IncomingMessage): void {
    this.subscribed.delete(message._actionName);
    this.reply(message, { Error: 0 });
  }

  private async answer(message: IncomingMessage): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "executeMethod":
        await this.execute(message);
        return;
      default:
        this.reply(message, null);
    }
  }

  private async execute(message: IncomingMessage): Promise<void> {
    const method = message._data?.DdaMethod?.DispatchId;
    if (method === dispatchId.executeRichApiRequest) {
      const body = JSON.parse(String(message._data?.ArrayData?.[4])) as RequestBody;
      const response = await this.options.dispatcher.process(body);
      const data = [200, ["Content-Type", "application/json"], JSON.stringify(response)];
      this.reply(message, { Version: 1, Error: 0, Data: data });
      return;
    }
    if (method === dispatchId.commandCompleted) {
      const id = String(message._data?.["0"]);
      this.running.get(id)?.(Number(message._data?.["1"]));
      this.running.delete(id);
      this.reply(message, { Version: 1, Error: 0 });
      return;
    }
    if (method === dispatchId.saveSettings) {
      this.reply(message, { Version: 1, Error: 0 });
      return;
    }
    this.options.onUnknown?.(`method ${String(method)}`);
    // 5001: an internal error, so that nobody takes silence for success.
    this.reply(message, { Version: 1, Error: 5001 });
  }

  private appContext(): object {
    const { conversation, language } = this.options;
    return {
      _id: "sluitend-workbench",
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: "https://localhost/Workbench.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversation,
      _appInstanceId: conversation,
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: "16.0.0.0",
      _addinName: "Sluitend",
      _appDomains: [],
      _initialDisplayMode: 2,
      _featureGates: {},
    };
  }

  private reply(to: IncomingMessage, data: unknown): void {
    // What happened before the answer is told before it.
    this.flush();
    this.post({
      _actionName: to._actionName,
      _correlationId: to._correlationId,
      _responseType: 0,
      _data: data,
    });
  }
  private postEvent(name: string, data: unknown): void {
    this.post({ _actionName: name, _correlationId: 0, _responseType: 1, _data: data });
  }
  private post(message: object): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _serializerVersion: 1,
        _origin: this.options.origin,
        _conversationId: this.options.conversation,
        _errorCode: 0,
        ...message,
      }),
    );
  }
}

function parseMessage(text: unknown): IncomingMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as IncomingMessage;
  } catch {
    return null;
  }
}
