// Text that is a table after all: told without the CSV library, because every text file passes here.

const SAMPLE_LINES = 30;
const FEWEST_LINES = 3;

/** True when semicolons cut every line into the same number of cells. */
export function looksDelimited(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
  const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(";").length);
  const [first = 1] = counts;
  return lines.length >= FEWEST_LINES && first > 1 && counts.every((count) => count === first);
}
