// Cover (dekking): which reserve or post carries an amount, as far as the set itself can tell.
import type { Line, MeasureSet } from "./measureSet";
import { carrierName, sameName } from "./reserve";

/** The reserves and posts that the set states per year, each once. */
export function carriersOf(set: MeasureSet): readonly string[] {
  const names: string[] = [];
  for (const statement of set.reserves) {
    if (statement.year === null) continue;
    const name = carrierName(statement);
    if (!names.some((known) => sameName(known, name))) names.push(name);
  }
  return names;
}

/**
 * The `Dekking` of a line: its own cover, in the name that `Reserves` uses where that is certain; without one,
 * the only reserve of the set. A saving gets none by itself: it relieves the budget, not the reserve.
 */
export function coverOf(set: MeasureSet, line: Line): string {
  const carriers = carriersOf(set);
  const only = carriers.length === 1 ? carriers[0] : undefined;
  if (line.cover === undefined || line.cover === "") {
    return line.kind === "revenue" ? "" : (only ?? "");
  }
  const cover = line.cover;
  const carrier = carriers.find((name) => sameName(name, cover));
  if (carrier !== undefined) return carrier;
  const reserves = set.reserves.filter((s) => s.year !== null && sameName(s.reserve, cover));
  const posts = carriers.filter((name) => reserves.some((s) => sameName(carrierName(s), name)));
  return posts.length === 1 ? (posts[0] ?? cover) : cover;
}
