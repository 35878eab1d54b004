// findReserve: a reserve or a post within one, by name; without a name the only one there is.
import { carrierName } from "../reserve";
import { notFound, type Lookup } from "./lookup";
import type { ReserveEntry } from "./lookupIndex";

export function findReserve(reserves: readonly ReserveEntry[], name: string | null): Lookup<ReserveEntry> {
  const wanted = name?.toLowerCase();
  const all = reserves.filter(
    (entry) =>
      wanted === undefined || entry.post.toLowerCase() === wanted || entry.reserve.toLowerCase() === wanted,
  );
  // A reserve of that name goes before the posts within it.
  const own = all.filter((entry) => wanted !== undefined && carrierName(entry).toLowerCase() === wanted);
  const [first] = own.length === 1 ? own : all;
  if (first === undefined) {
    return notFound({ kind: "unknown-reserve", reserve: name ?? "", reserves: reserves.map(carrierName) });
  }
  if (all.length > 1 && own.length !== 1) {
    return notFound({ kind: "ambiguous-reserve", reserves: all.map(carrierName) });
  }
  return { ok: true, value: first };
}
