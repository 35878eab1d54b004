// Formula parts: our calls with their arguments, and the cells that the rest of a formula names.
import { formulaParts } from "../../../src/domain/formulas/formulaParts";

test.each([
  ['=NETEFFECT("C-2",2021)', ["NETEFFECT"], [['"C-2"', "2021"]], [], true],
  ["=neteffect($B2,D$1,$A2)", ["NETEFFECT"], [["$B2", "D$1", "$A2"]], [], true],
  ["=-NETEFFECT(A1,2021)+SUM(B1:C3)*D4", ["NETEFFECT"], [["A1", "2021"]], ["B1:C3", "D4"], false],
  ['=IF("NETEFFECT(A1)"=E5,TOTALEFFECT(2020,,"s"),0)', ["TOTALEFFECT"], [["2020", "", '"s"']], ["E5"], false],
  ["=NETEFFECT(MEASURES(),IF(A1,2020,2021))", ["NETEFFECT"], [["MEASURES()", "IF(A1,2020,2021)"]], [], true],
  ["=PMCOUNT()&'Mijn ''blad'!$B$2&Blad1!A1", ["PMCOUNT"], [[]], ["'Mijn ''blad'!B2", "Blad1!A1"], false],
  ["=SUM(Effecten[Bedrag])+LOG10(5)+Effecten[[#This Row],[A1]]", [], [], [], false],
  ['=NETEFFECT("a,b)""(",2021', ["NETEFFECT"], [['"a,b)""("']], [], false],
  ["NETEFFECT(A1,2021)", [], [], [], false],
  ["=SUM(A2#)+NETEFFECT(A2#,$B$1)", ["NETEFFECT"], [["A2#", "$B$1"]], ["A2#"], false],
])("%s", (formula, names, args, references, isOneCall) => {
  const parts = formulaParts(formula);
  expect(parts.calls.map((call) => call.name)).toEqual(names);
  expect(parts.calls.map((call) => call.args)).toEqual(args);
  expect(parts.references).toEqual(references);
  expect(parts.isOneCall).toBe(isOneCall);
});
