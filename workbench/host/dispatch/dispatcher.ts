// Dispatcher: carries out one request of the client library, action by action, one request at a time,
// and stops at the first refusal as Excel does (what came before it stays done).
import type { Engine } from "../engine/engine";
import { apiNotFound, HostError, itemNotFound } from "../hostError";
import type { HostLog } from "../hostLog";
import { callMember, describe, getMember, isObject, setMember } from "./members";
import { asJson, identify, queryObject } from "./queryObject";
import {
  actionType,
  objectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./requestBody";

/** What requests start from: the workbook, services by name, and ranges by reference id. */
export interface Roots {
  readonly workbook: object & { rangeByReference(id: string): object };
  readonly services: Readonly<Record<string, object>>;
}

export class Dispatcher {
  private last: Promise<unknown> = Promise.resolve();
  private requests = 0;

  constructor(
    private readonly roots: Roots,
    private readonly engine: Engine,
    private readonly log: HostLog,
  ) {}

  /** Answers when all earlier requests are done. */
  process(body: RequestBody): Promise<ResponseBody> {
    const request = new Request(this.roots, this.engine, this.log, body);
    // As in Excel, a person undoes all of a request at once.
    const answer = this.last.then(() => this.engine.asOneStep(() => request.run(++this.requests)));
    this.last = answer.catch(() => undefined);
    return answer;
  }
}

class Request {
  private readonly objects = new Map<number, object | null>();
  private readonly members: string[] = [];
  private readonly traces: number[] = [];
  private wrote = false;

  constructor(
    private readonly roots: Roots,
    private readonly engine: Engine,
    private readonly log: HostLog,
    private readonly body: RequestBody,
  ) {}

  async run(number: number): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const entry: { kind: "request"; request: number; members: string[]; error?: string } = {
      kind: "request",
      request: number,
      members: this.members,
    };
    this.log.add(entry);
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (isReading(action) && this.engine.isBusy()) await this.engine.calculate();
        const value = this.tracked(number, () => this.perform(action));
        results.push(value === undefined ? { ActionId: action.Id } : { ActionId: action.Id, Value: value });
      } catch (error) {
        const refusal = this.refusal(error, action, index);
        entry.error = refusal.Code;
        return { Results: results, TraceIds: this.traces, Error: refusal };
      }
    }
    if (this.wrote && this.engine.isBusy()) await this.engine.calculate();
    return { Results: results, TraceIds: this.traces };
  }

  /** Everything that a request does, it does at once: whatever is logged meanwhile is its own. */
  private tracked<T>(number: number, perform: () => T): T {
    this.log.request = number;
    try {
      return perform();
    } finally {
      this.log.request = null;
    }
  }

  private perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) {
      this.traces.push(action.Id);
      return undefined;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && identify(object);
      case actionType.query:
        return object && queryObject(object, action.QueryInfo);
      case actionType.queryAsJson:
        return object && asJson(queryObject(object, action.QueryInfo));
      case actionType.method:
        return object && this.call(object, action);
      case actionType.setProperty:
        return this.set(object, action.Name ?? "", this.args(action.ArgumentInfo)[0]);
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, capitalised(name), value);
        return undefined;
      case actionType.ensureUnchanged:
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private call(object: object, { Name = "", ArgumentInfo }: Action): unknown {
    this.note(object, Name);
    const result = callMember(object, Name, this.args(ArgumentInfo));
    if (result === undefined) return null;
    return isObject(result) ? identify(result) : result;
  }

  private set(object: object | null, name: string, value: unknown): undefined {
    if (!object) throw itemNotFound();
    this.note(object, name);
    setMember(object, name, value);
  }

  private ensureUnchanged(object: object | null, state: Readonly<Record<string, unknown>>): undefined {
    for (const [name, expected] of Object.entries(state)) {
      const actual = object && getMember(object, capitalised(name));
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        throw new HostError("InvalidOperation", `${name} has changed.`);
    }
  }

  private resolve(id: number): object | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): object | null {
    const { Name = "", ParentObjectPathId: parentId } = path;
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return this.roots.workbook;
      case objectPathType.newObject:
        return this.service(Name);
      case objectPathType.referenceId:
        return this.roots.workbook.rangeByReference(Name);
      case objectPathType.nullObject:
        return null;
      default:
    }
    const parent = parentId === undefined ? null : this.resolve(parentId);
    return parent && this.member(parent, path);
  }

  private member(parent: object, { ObjectPathType, Name = "", ArgumentInfo }: ObjectPath): object | null {
    if (ObjectPathType === objectPathType.property) return getMember(parent, Name) as object;
    if (ObjectPathType === objectPathType.indexer)
      return callMember(parent, "Indexer", this.args(ArgumentInfo)) as object;
    if (ObjectPathType !== objectPathType.method) throw apiNotFound(`object path type ${ObjectPathType}`);
    this.note(parent, Name);
    return (callMember(parent, Name, this.args(ArgumentInfo)) ?? null) as object | null;
  }

  private service(name: string): object {
    const service = this.roots.services[name];
    if (!service) throw apiNotFound(name);
    return service;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => {
      const reference = references[i];
      if (typeof reference === "number") return reference === 0 ? argument : this.resolve(reference);
      return Array.isArray(reference) ? reference.map((id: number) => this.resolve(id)) : argument;
    });
  }

  private note(object: object, name: string): void {
    this.wrote = true;
    this.members.push(describe(object, name));
  }

  private refusal(error: unknown, action: Action, index: number): ResponseError {
    const known =
      error instanceof HostError
        ? error
        : new HostError("GeneralException", String((error as Error).stack ?? error), 500);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    return {
      Code: known.code,
      Message: known.message,
      Location: action.Name || path?.Name || "",
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }
}

function isReading({ ActionType }: Action): boolean {
  return ActionType === actionType.query || ActionType === actionType.queryAsJson;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
