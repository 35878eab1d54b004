// Both languages say everything: the same keys, no text left empty, and Dutch agrees in number.
import { en } from "../../../src/taskpane/messages/en";
import { languageOf } from "../../../src/taskpane/messages/languageOf";
import { nl } from "../../../src/taskpane/messages/nl";

function paths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}:${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}/${key}`));
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

it("has the same keys in both languages", () => {
  expect(paths(en)).toEqual(paths(nl));
});

it.each([nl, en])("leaves no text empty", (messages) => {
  expect(texts(messages).filter((text) => text.trim() === "")).toEqual([]);
});

it("agrees in number", () => {
  expect(nl.review.nextHint(1)).toContain("1 bedrag gaat");
  expect(nl.review.nextHint(2)).toContain("2 bedragen gaan");
  expect(nl.refresh.healed(1)).toBe("1 formule was stuk en is opnieuw ingevoerd.");
  expect(en.checks.summary(1, 2)).toBe("1 error, 2 warnings");
});

it.each([
  ["nl-NL", "nl"],
  ["nl-BE", "nl"],
  ["NL", "nl"],
  [undefined, "nl"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["nlx", "en"],
])("shows %s in %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});
