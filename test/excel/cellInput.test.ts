// What goes into cells: imported text is never a formula, also when it is put back.
import fc from "fast-check";
import { encodeCell, encodeSnapshot } from "../../src/excel/cellInput";
import { healedFormula } from "../../src/excel/healFormulas";

const names = new Map([["Effecten", "Bedragen"]]);

test("any text is text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(encodeCell(text, names)).toBe(`'${text}`);
      expect(encodeSnapshot(text, text)).toBe(`'${text}`);
    }),
  );
});

test("formulas take the present names of tables; numbers and blanks stay", () => {
  expect(encodeCell({ formula: "SUM({Effecten}[Bedrag],{Reserves}[Jaar])" }, names)).toBe(
    "=SUM(Bedragen[Bedrag],Reserves[Jaar])",
  );
  expect([encodeCell(7, names), encodeCell("", names)]).toEqual([7, ""]);
  expect(encodeSnapshot("=1+1", 2)).toBe("=1+1");
  expect([encodeSnapshot(3, 3), encodeSnapshot("", "")]).toEqual([3, ""]);
});

test.each([
  ['=NETEFFECT("10",2024)', "#NAME?", '=NETEFFECT("10",2024)'],
  ['=_xldudf_NETEFFECT("10",2024)', "#NAME?", '=NETEFFECT("10",2024)'],
  ["=1+_xlfn._xldudf_RESERVEREMAINING(2024)", 5, "=1+RESERVEREMAINING(2024)"],
  ['=NETEFFECT("10",2024)', "#BUSY!", '=NETEFFECT("10",2024)'],
  ['=NETEFFECT("10",2024)', "#N/A", null],
  ['=NETEFFECT("10",2024)', 5, null],
  ["=ONBEKEND(1)", "#NAME?", null],
  ["NETEFFECT(", "#NAME?", null],
])("%s showing %s heals to %s", (formula, value, healed) => {
  expect(healedFormula(formula, value)).toBe(healed);
});
