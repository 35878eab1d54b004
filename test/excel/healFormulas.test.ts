// Which cells are entered again at a refresh: calls of ours that are damaged or hang, and no others.
import { functionNames } from "../../src/domain/functionNames";
import { healedFormula } from "../../src/excel/healFormulas";

test.each(functionNames)("%s is healed, whatever went wrong", (name) => {
  const call = `=${name}("C-2",2021)`;
  for (const broken of ["#NAME?", "#BUSY!", "#GETTING_DATA"]) expect(healedFormula(call, broken)).toBe(call);
  expect(healedFormula(`=1+_xldudf_${name}(A1)`, "#NAME?")).toBe(`=1+${name}(A1)`);
  expect(healedFormula(`=_xlfn._xldudf_SLUITEND_${name}(A1)`, "#NAME?")).toBe(`=${name}(A1)`);
});

test.each([
  ['=NETEFFECT("C-2",2021)', -85_000],
  ['=NETEFFECT("C-9",2021)', "#N/A"],
  ["=SUM(A1)", "#NAME?"],
  ["=MYNETEFFECT(A1)", "#NAME?"],
  ["#NAME?", "#NAME?"],
  [5, 5],
])("%p with %p is left alone", (formula, value) => {
  expect(healedFormula(formula, value)).toBeNull();
});
