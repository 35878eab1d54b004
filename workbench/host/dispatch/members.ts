// Reaches members of the object model by their names on the wire. Only what such a name can be is
// reachable; a member that is missing is refused, never guessed.
import { apiNotFound, HostError, invalidArgument } from "../hostError";

type Members = Record<string, unknown>;

const wireName = /^_?[A-Z]\w*$/;

export function getMember(object: object, name: string): unknown {
  assertMember(object, name);
  return (object as Members)[name];
}

export function callMember(object: object, name: string, args: readonly unknown[]): unknown {
  const member = getMember(object, name);
  if (typeof member !== "function") throw apiNotFound(describe(object, name));
  // Absent arguments arrive as null, which would keep default values from applying.
  const given = args.map((arg) => (arg === null ? undefined : arg));
  return (member as (...args: unknown[]) => unknown).apply(object, given);
}

export function setMember(object: object, name: string, value: unknown): void {
  assertMember(object, name);
  let owner: object | null = object;
  while (owner && !Object.getOwnPropertyDescriptor(owner, name))
    owner = Object.getPrototypeOf(owner) as object | null;
  const isSettable = owner !== null && Object.getOwnPropertyDescriptor(owner, name)?.set !== undefined;
  if (!isSettable)
    throw new HostError("InvalidOperation", `${describe(object, name)} cannot be set in the workbench.`);
  Reflect.set(object, name, value);
}

/** What a load without properties asks for. */
export function defaultProperties(object: object): readonly string[] {
  const names = (object.constructor as { defaultProperties?: readonly string[] }).defaultProperties;
  if (!names) throw invalidArgument(`${object.constructor.name} has nothing to load.`);
  return names;
}

export function describe(object: object, name: string): string {
  return `${object.constructor.name}.${name}`;
}

export function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object" && !Array.isArray(value) && isModel(value);
}

/** Plain values (of a setting, say) are data; only instances of the model's classes are objects. */
function isModel(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

function assertMember(object: object, name: string): void {
  if (!wireName.test(name) || !(name in object)) throw apiNotFound(describe(object, name));
}
