// The host's half of the custom functions runtime: starts and stops invocations in the add-in, and
// receives their results. Members that the runtime calls carry the names of the wire.
import type { EventMessage } from "../model/events";

const functionMessages = 1;
const invokeMessage = 1_000;
const cancelMessage = 1_001;

const cancelableFlag = 1;
const streamingFlag = 2;

/** The runtime's numbers of Excel's errors. */
const errorNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string | null };

export interface Invocation {
  readonly id: string;
  readonly arguments: readonly unknown[];
  /** `Blad1!B2`. */
  readonly address: string;
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly onResult: (result: FunctionResult) => void;
}

export class FunctionsRuntime {
  private readonly invocations = new Map<number, Invocation>();
  private readonly waiting: EventMessage[] = [];
  private ready = false;
  private lastId = 0;

  constructor(private readonly send: (message: EventMessage) => void) {}

  invoke(invocation: Invocation): number {
    const id = ++this.lastId;
    this.invocations.set(id, invocation);
    const flags = (invocation.cancelable ? cancelableFlag : 0) | (invocation.streaming ? streamingFlag : 0);
    this.sendWhenReady([id, invocation.id, invocation.arguments, invocation.address, flags], invokeMessage);
    return id;
  }

  cancel(invocationId: number): void {
    if (!this.invocations.delete(invocationId)) return;
    this.sendWhenReady({ invocationId }, cancelMessage);
  }

  /** Another frame takes over: what ran in the old one is gone. */
  restart(): void {
    this.ready = false;
    this.invocations.clear();
    this.waiting.length = 0;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready = true;
    for (const message of this.waiting.splice(0)) this.send(message);
  }
  /** 2: results may come every 200 ms instead of 500. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }
  SetInvocationArrayResults(
    results: readonly [id: number, ok: boolean, value: unknown, ...rest: unknown[]][],
  ): void {
    for (const [id, ok, value, code] of results) {
      this.settle(id, ok ? { value } : { error: errorName(code), message: messageOf(value) });
    }
  }
  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[],
  ): void {
    for (const { id, failed, value, errorCode } of results) {
      this.settle(id, failed ? { error: errorName(errorCode), message: messageOf(value) } : { value });
    }
  }

  private settle(id: number, result: FunctionResult): void {
    const invocation = this.invocations.get(id);
    if (!invocation) return;
    if (!invocation.streaming) this.invocations.delete(id);
    invocation.onResult(result);
  }

  private sendWhenReady(contents: unknown, type: number): void {
    const message: EventMessage = [functionMessages, type, "", JSON.stringify(contents), 0];
    if (this.ready) this.send(message);
    else this.waiting.push(message);
  }
}

/** 2 and 10 mean that the add-in has associated no such function, which Excel shows as #NAME?. */
function errorName(code: unknown): string {
  if (code === 2 || code === 9 || code === 10) return "#NAME?";
  return errorNames[Number(code)] ?? "#VALUE!";
}

function messageOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
