// WorkbookHost: one workbook with everything an add-in's frame talks to, in Node and in the browser.
import { Connection, type ConnectionOptions } from "./connection/connection";
import { Dispatcher } from "./dispatch/dispatcher";
import type { Engine } from "./engine/engine";
import { CustomFunctions } from "./functions/customFunctions";
import { readFunctionsMetadata } from "./functions/functionsMetadata";
import { FunctionsRuntime } from "./functions/functionsRuntime";
import { HostLog } from "./hostLog";
import { CalculationFeed } from "./model/calculationFeed";
import { ChangeFeed } from "./model/changeFeed";
import { Workbook, type ParseXml } from "./model/workbook";
import {
  AddInInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
} from "./services/addInServices";

export class WorkbookHost {
  readonly log = new HostLog();
  readonly workbook: Workbook;
  readonly functions: CustomFunctions;
  readonly runtime = new AppRuntimeService();
  readonly startup = new AppRuntimePersistenceService();

  private readonly dispatcher: Dispatcher;
  private connection: Connection | null = null;

  constructor(
    readonly engine: Engine,
    parseXml: ParseXml,
  ) {
    this.workbook = new Workbook(engine, this.log, parseXml);
    const functionsRuntime = new FunctionsRuntime((message) => this.connection?.sendEvent(message));
    this.functions = new CustomFunctions(this.workbook, functionsRuntime, new ChangeFeed(this.workbook));
    new CalculationFeed(this.workbook);
    this.dispatcher = new Dispatcher(
      {
        workbook: this.workbook,
        services: {
          "Microsoft.ExcelServices.CustomFunctions": functionsRuntime,
          "Microsoft.InternalService.AddinInternalService": new AddInInternalService(),
          "Microsoft.AppRuntime.AppRuntimeService": this.runtime,
          "Microsoft.AppRuntime.AppRuntimePersistenceService": this.startup,
        },
      },
      engine,
      this.log,
    );
  }

  /** `metadata` is the parsed functions.json; throws when it is not as Excel wants it. */
  registerFunctions(metadata: unknown, namespace = ""): void {
    this.functions.register(readFunctionsMetadata(metadata), namespace);
  }

  /** Starts the conversation with an add-in's frame; one at a time, a new one replaces the old one. */
  connect(options: Omit<ConnectionOptions, "dispatcher">): Connection {
    if (this.connection) this.endConversation();
    const connection = new Connection({ ...options, dispatcher: this.dispatcher });
    this.connection = connection;
    this.workbook.onEvent = (message) => connection.sendEvent(message);
    this.workbook.onSelection = () => connection.sendSelectionChanged();
    this.runtime.send = (message) => connection.sendEvent(message);
    return connection;
  }

  private endConversation(): void {
    this.connection = null;
    this.workbook.subscriptions.clear();
    this.functions.restart();
  }

  dispose(): void {
    this.connection = null;
    this.workbook.onEvent = () => undefined;
    this.engine.dispose();
  }
}
