// Set ids: short, readable, and never the same for two sets.
import { proposeSetId, setIdentity } from "../../src/domain/setId";
import { exampleSet } from "../app/exampleSet";

const set = exampleSet();

test.each([
  [{}, "voorbeeldstad-2024"],
  [{ organisation: "Gemeente 's-Hertogenbosch" }, "s-hertogenbosch-2024"],
  [{ organisation: "", title: "Één voorstel voor later werk" }, "een-voorstel-voor-2024"],
  [{ organisation: "", title: "", years: [] }, "set"],
])("%j is called %s", (parts, id) => {
  expect(proposeSetId({ ...set, ...parts }, [])).toBe(id);
});

test("a name in use gets a number", () => {
  expect(proposeSetId(set, ["voorbeeldstad-2024", "voorbeeldstad-2024-2"])).toBe("voorbeeldstad-2024-3");
});

test("spelling makes no other set, another title does", () => {
  expect(setIdentity({ ...set, title: "VOORSTEL  Vernieuwing." })).toBe(setIdentity(set));
  expect(setIdentity({ ...set, title: "Voorstel twee" })).not.toBe(setIdentity(set));
});
