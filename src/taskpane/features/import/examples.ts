// Examples built in: measure sets with the figures of two real council documents, loaded when somebody opens one.

export interface Example {
  /** Name of a municipality. */
  readonly name: string;
  /** As the import calls it. */
  readonly file: string;
  readonly load: () => Promise<Uint8Array>;
}

export const examples: readonly Example[] = [
  {
    name: "Hengelo",
    file: "voorbeeld-hengelo.json",
    load: async () => bytesOf((await import("./examples/hengelo.json")).default),
  },
  {
    name: "Oude IJsselstreek",
    file: "voorbeeld-oude-ijsselstreek.json",
    load: async () => bytesOf((await import("./examples/oudeIJsselstreek.json")).default),
  },
];

/** As a file from disk would be: it goes the way of every measure-set file. */
function bytesOf(set: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(set));
}
