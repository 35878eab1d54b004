// Univer calls `map.keys().some(...)`, which Node 20 does not have yet (Node 22 and browsers do).

/** Adds the missing iterator helpers; does nothing where they exist. */
export function addIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  for (const name of ["some", "map", "filter", "forEach", "find", "every", "reduce"] as const) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Iterable<unknown>, ...args: unknown[]) {
        const items = [...this];
        const method = Reflect.get(items, name) as (...args: unknown[]) => unknown;
        return method.apply(items, args);
      },
    });
  }
  if ("toArray" in prototype) return;
  Object.defineProperty(prototype, "toArray", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>) {
      return [...this];
    },
  });
}
