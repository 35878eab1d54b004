// What Dutch controllers type, and what it means to the engine.
import { translateTyped } from "../../workbench/host/typing/translateTyped";

test.each([
  ["12", 12],
  ["12,5", 12.5],
  ["1.234", 1234],
  ["1.234,5", 1234.5],
  ["-1.234.567,89", -1234567.89],
  ["+7", 7],
  ["€ 1.234,50", 1234.5],
  ["-€ 85.000", -85000],
  ["5%", 0.05],
  ["5,5%", 0.055],
  ["waar", true],
  ["ONWAAR", false],
  ["1.2.3", "1.2.3"],
  ["C-2", "C-2"],
  ["12.34", "12.34"],
  ["", ""],
])("%j is %j", (text, value) => {
  expect(translateTyped(text).value).toBe(value);
});

test.each([
  ["€ 1.234,50", '"€" #,##0.00'],
  ["1.234", "#,##0"],
  ["5%", "0%"],
  ["12,5", undefined],
])("%j brings the format %j", (text, format) => {
  expect(translateTyped(text).format).toBe(format);
});

test.each([
  ['=NETEFFECT("10"; 2020)', '=NETEFFECT("10", 2020)'],
  ['=NETEFFECT("10", 2020)', '=NETEFFECT("10", 2020)'],
  ["=SOM(A1;2,5)", "=SUM(A1,2.5)"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)"],
  ["=0,5*B2", "=0.5*B2"],
  ["=(1,5+B2)*2", "=(1.5+B2)*2"],
  ["=ROUND(A1,2)+0,5", "=ROUND(A1,2)+0.5"],
  ["=MAX((A1+0,5)*2,3)", "=MAX((A1+0.5)*2,3)"],
  ['=ALS(A1>1,5;"ja; nee";"1,5")', '=IF(A1>1.5,"ja; nee","1,5")'],
  [
    '=SOMMEN.ALS(Effecten[Bedrag];Effecten[Code];"C-2";Effecten[Jaar];2021)',
    '=SUMIFS(Effecten[Bedrag],Effecten[Code],"C-2",Effecten[Jaar],2021)',
  ],
  ["=Reserves[[#This Row],[Eindstand]]-0,5", "=Reserves[[#This Row],[Eindstand]]-0.5"],
  ["='Blad 1,5'!A1;2", "='Blad 1,5'!A1,2"],
  ["=SOM({1;2})", "=SUM({1;2})"],
  ["=SOM(Effecten[", "=SUM(Effecten["],
  ['=A1&"="', '=A1&"="'],
])("the formula %j is %j", (typed, formula) => {
  expect(translateTyped(typed).value).toBe(formula);
});
