// Arguments that are small calculations: as Excel has them, or not at all.
import type { Block } from "../../../src/domain/formulas/argumentValues";
import { evaluateArgument } from "../../../src/domain/formulas/evaluateArgument";
import type { Cell } from "../../../src/domain/tables/cell";

const cells: Readonly<Record<string, Block>> = {
  A1: [["C"]],
  A2: [[" x  y "]],
  B1: [[2024]],
  B2: [["2024"]],
  B3: [[""]],
  C1: [[45_657]],
  C2: [[1.5]],
  C3: [["#N/A"]],
  "A1:A2": [["C"], ["D"]],
  "B1:C1": [[1, 2]],
};
const read = (reference: string) => cells[reference] ?? null;

const told: [string, Cell][] = [
  ["", ""],
  ['"a ""b"""', 'a "b"'],
  ["-2021", -2021],
  ["2021.5", 2021.5],
  ["$A$1", "C"],
  ['A1&"-"&2', "C-2"],
  ["B1+1", 2025],
  ["B2-1", 2023],
  ["2+3*4-(1-2)", 15],
  ["B1/2", 1012],
  ["B3+2021", 2021],
  ["YEAR(C1)", 2024],
  ["YEAR(C1+1)", 2025],
  ["TRIM(A2)", "x y"],
  ['LEFT("C-2 Wijkteam",3)', "C-2"],
  ['UPPER(LOWER(A1))&RIGHT("x12",2)', "C12"],
  ['MID("jaar 2024",6,4)+0', 2024],
  ['CONCATENATE(A1,"-",A1)', "C-C"],
];
test.each(told)("%s is %p", (argument, value) => {
  expect(evaluateArgument(argument, read)).toEqual([[value]]);
});

test("blocks go cell by cell", () => {
  expect(evaluateArgument('A1:A2&"-"&B1:C1', read)).toEqual([
    ["C-1", "C-2"],
    ["D-1", "D-2"],
  ]);
  expect(evaluateArgument("LEFT(A1:A2,1)", read)).toEqual([["C"], ["D"]]);
});

test.each([
  "Z9",
  "TODAY()",
  "NETEFFECT(A1,2024)",
  "A1+1",
  "B1=2024",
  "2^2",
  "5%",
  "TRUE",
  "B1/0",
  "YEAR(5)",
  'YEAR("1-1-2024")',
  'C2&""',
  'C3&"x"',
  "(B1",
  "B1+",
  "B1 2",
  "{1,2}",
  "Tabel[[#This Row],[Code]]",
  "A1:A2&A1:A2&Z9",
])("%s cannot be told", (argument) => {
  expect(evaluateArgument(argument, read)).toBeNull();
});
