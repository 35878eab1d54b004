// From a finding to the amount that it is about.
import { createDiagnostic } from "../../../../src/domain/diagnostics/createDiagnostic";
import { findAmount, questionAbout } from "../../../../src/taskpane/features/review/findAmount";
import { fictionalImport } from "../../fake/fictionalImport";

const { set, diagnostics } = fictionalImport;
if (set === null) throw new Error("the fictional import has a set");
const file = "maatregelen-waterlanden.md";
const placed = (line: number, raw: string) =>
  createDiagnostic("import/placeholder", { file, line, raw }, { measure: "", year: null, raw });

it("follows the target of a question", () => {
  const asked = diagnostics.find(({ question }) => question !== undefined);
  expect(asked && findAmount(set, asked)).toEqual({ measure: 1, line: 2, amount: 1 });
});

it("else follows the place, with its raw text", () => {
  expect(findAmount(set, placed(9, "-90.000"))).toEqual({ measure: 0, line: 1, amount: 1 });
  expect(findAmount(set, placed(9, "-90"))).toBeNull();
  expect(findAmount(set, placed(1, "PM"))).toBeNull();
});

it("finds the question about an amount, and none about another", () => {
  const question = questionAbout(set, diagnostics, { measure: 1, line: 2, amount: 1 });
  expect(question?.candidates).toHaveLength(2);
  expect(questionAbout(set, diagnostics, { measure: 1, line: 2, amount: 0 })).toBeUndefined();
});
