// Text that is a table after all: told without the CSV library, because every text file passes here.

const SAMPLE_LINES = 30;
const FEWEST_LINES = 3;
const MOST_TITLES = 4;

/** True when semicolons cut every line below a title into the same number of cells. */
export function looksDelimited(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
  const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(";").length);
  // Lines above the heading may be a title, but no list or sentence with semicolons.
  const from = counts.findIndex((count) => count > 1);
  const [first = 1, ...others] = counts.slice(Math.max(0, from));
  const isTable = first > 1 && others.length + 1 >= FEWEST_LINES && others.every((count) => count === first);
  return isTable && from <= MOST_TITLES;
}
