// Lines of words around rows of amounts, one letter a line: `w` words, `c` words behind a code, `b` amounts with a code
// or nothing before them, `r` amounts behind words of their own, `t` a total, `-` a line that is none of these.
import { type LabelLine, labelSpans } from "../../../src/documents/tables/labelLines";

function linesOf(letters: string): LabelLine[] {
  return [...letters].map((letter): LabelLine => ({
    isWords: "wc".includes(letter),
    isRow: "rt".includes(letter),
    isBare: letter === "b",
    isTotal: letter === "t",
    isCoded: letter === "c",
    isCode: false,
    isNext: true,
    length: 20,
  }));
}

/** Each label as the letters of its lines. */
function labelsOf(letters: string): string | null {
  const spans = labelSpans(linesOf(letters));
  return spans?.map(({ first, last }) => letters.slice(first, last + 1)).join(" ") ?? null;
}

it.each([
  ["amounts at the middle of every label", "wbwwwbwwwrwrt", "wbw wwbww wrw r t"],
  ["amounts below every label", "cwwbcbrt", "cwwb cb r t"],
  ["amounts below, under a line that heads a group", "wcwbcbt", "cwb cb t"],
  ["amounts beside the first line", "bwwrwbwt", "bww rw bw t"],
  ["the last label has as many lines as others", "bwbww", "bw bw"],
])("%s", (_name, letters, labels) => {
  expect(labelsOf(letters)).toBe(labels);
});

it.each([
  ["every row has words of its own", "rrt"],
  ["one row with words above and below it", "wbw"],
  ["something else stands between", "bw-bw"],
  ["a row without any words", "wbbt"],
  ["a total with words above it", "cbwt"],
])("leaves the lines as they are: %s", (_name, letters) => {
  expect(labelsOf(letters)).toBeNull();
});

it("takes many lines for a label only in a narrow column", () => {
  const narrow = linesOf("cwwwwbcb");
  expect(labelSpans(narrow)).toHaveLength(2);
  expect(labelSpans(narrow.map((line) => ({ ...line, length: 60 })))).toBeNull();
});
