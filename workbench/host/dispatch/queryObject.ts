// Answers a load: picks the asked properties of an object, of what it leads to, and of collections' items.
import { Collection } from "../model/collection";
import { defaultProperties, getMember, isObject } from "./members";
import type { QueryInfo } from "./requestBody";

type Answer = Record<string, unknown>;

/** What names an object in later requests. */
export function identify(object: object): Answer {
  const answer: Answer = {};
  for (const name of ["_ReferenceId", "Id", "_Id"]) {
    if (name in object) answer[name] = getMember(object, name);
  }
  return answer;
}

export function queryObject(object: object, query: QueryInfo = {}): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/"));
  if (object instanceof Collection) return queryCollection(object, paths, query);
  const answer = identify(object);
  for (const [name, rest] of grouped(paths, object)) answer[name] = queryMember(object, name, rest);
  return answer;
}

function queryMember(object: object, name: string, rest: string[]): unknown {
  const value = getMember(object, name);
  return isObject(value) ? queryObject(value, { Select: rest }) : value;
}

/** `items/name` and `name` both mean the items, unless the collection itself has such a property. */
function queryCollection(collection: Collection<object>, paths: string[][], query: QueryInfo): Answer {
  const answer: Answer = {};
  const ofItems: string[] = [];
  let wantsItems = paths.length === 0;
  for (const [head = "", ...rest] of paths) {
    const name = wireNameOf(head);
    if (head !== "items" && head !== "*" && name in collection) {
      answer[name] = queryMember(collection, name, rest);
      continue;
    }
    wantsItems = true;
    const path = head === "items" ? rest : [head, ...rest];
    if (path.length > 0 && path[0] !== "*") ofItems.push(path.join("/"));
  }
  if (!wantsItems) return answer;
  const start = query.Skip ?? 0;
  const items = collection._Items.slice(start, query.Top === undefined ? undefined : start + query.Top);
  return { ...answer, _Items: items.map((item) => queryObject(item, { Select: ofItems })) };
}

/** The first steps of the paths, each with the steps after it; none, or `*`, means the usual properties. */
function grouped(paths: string[][], object: object): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const wantsDefault = paths.length === 0 || paths.some(([head]) => head === "*");
  if (wantsDefault) for (const name of defaultProperties(object)) groups.set(name, []);
  for (const [head = "", ...rest] of paths) {
    if (head === "*") continue;
    const name = wireNameOf(head);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(name, group);
  }
  return groups;
}

function wireNameOf(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same answer as the client's `retrieve` wants it: names in camel case, `items` for collections. */
export function asJson(answer: unknown): unknown {
  if (answer === null || typeof answer !== "object" || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer as Answer).map(([name, value]) => {
      if (name === "_Items") return ["items", (value as unknown[]).map(asJson)];
      const isNested = value !== null && typeof value === "object" && !Array.isArray(value);
      return [name.charAt(0).toLowerCase() + name.slice(1), isNested ? asJson(value) : value];
    }),
  );
}
