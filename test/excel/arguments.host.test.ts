// Arguments as people give them, also the odd ones: the right value, or an error that helps.
import { exampleSet, lineOf, measure, money } from "../app/exampleSet";
import { OpenAddIn } from "./openAddIn";

jest.setTimeout(30_000);

let open: OpenAddIn;

beforeEach(async () => {
  open = await OpenAddIn.open();
  const set = exampleSet();
  const more = measure("1-12", "Als een datum", lineOf("investment", "Euro", money(2024, 12)));
  await open.sync({ ...set, measures: [...set.measures, more] });
});
afterEach(() => open.host.dispose());

const message = (cell: string) => open.host.functionError(`Blad1!${cell}`)?.message;

test("single values", async () => {
  const odd: [formula: string, shown: string | number, words?: string][] = [
    ['=NETEFFECT(" c-2 ";2024)', 100_000],
    ['=NETEFFECT("C – 2";" 2024 ")', 100_000],
    ['=NETEFFECT("1-12";2024)', 12],
    ['=NETEFFECT("1.12";2024)', 12],
    ['=NETEFFECT("112";2024)', "#N/A", "1-12"],
    ["=NETEFFECT(E1;2024)", "#N/A", "apostrof"],
    ["=NETEFFECT(E2;2024)", 12],
    ["=NETEFFECT(WAAR;2024)", "#N/A", "TRUE"],
    ["=NETEFFECT(10;WAAR)", "#VALUE!", "vier cijfers"],
    ["=NETEFFECT(10;24)", "#VALUE!", "vier cijfers"],
    ["=NETEFFECT(10;2024,5)", "#VALUE!", "vier cijfers"],
    ["=NETEFFECT(10;E3)", 250_000],
    ['=NETEFFECT(10;"31-12-2025")', 250_000],
    ["=NETEFFECT(10;E4)", ""],
    ["=NETEFFECT(E4;2024)", ""],
    ["=NETEFFECT(1/0;2024)", "#DIV/0!"],
    ["=TOTALEFFECT(2025;WAAR)", "#N/A", "Domein TRUE"],
    ["=NETEFFECT(10;2024;WAAR)", "#N/A", "Set TRUE"],
    ["=RESERVEREMAINING(2024;WAAR)", "#N/A", "Reserve TRUE"],
    ["=PMCOUNT(WAAR)", "#VALUE!", "vier cijfers"],
  ];
  await open.host.type("Blad1!E1", "1-12-2025");
  await open.host.type("Blad1!E2", "'1-12");
  await open.host.type("Blad1!E3", "5-6-2025");
  for (const [i, [formula]] of odd.entries()) await open.host.type(`Blad1!A${i + 1}`, formula);
  await open.expectCells(
    `Blad1!A1:A${odd.length}`,
    odd.map(([, shown]) => [shown]),
  );
  for (const [i, [, , words]] of odd.entries()) {
    if (words !== undefined) expect(message(`A${i + 1}`)).toContain(words);
  }
});

test("blocks: row by column, two of the same size, two that do not fit, and codes that are numbers", async () => {
  await open.host.paste("Blad1!A1", [
    ["10", "2024"],
    ["c2", "2025"],
    ["", "2026"],
  ]);
  await open.host.paste("Blad1!D1", [["2024", "", "jaar"]]);
  await open.host.type("Blad1!D2", "=NETEFFECT(A1:A3;D1:F1)");
  await open.host.type("Blad1!D6", "=NETEFFECT(A1:A3;B1:B3)");
  await open.host.type("Blad1!F6", "=NETEFFECT(A1:A2;B1:B3)");
  await open.host.type("Blad1!H2", "=NETEFFECT(A1:A2;A1:B2)");
  await open.expectCells("Blad1!D2:F4", [
    [200_000, "", "#VALUE!"],
    [100_000, "", "#VALUE!"],
    ["", "", ""],
  ]);
  await open.expectCells("Blad1!D6:D8", [[200_000], [-85_000], [""]]);
  await open.expectCells("Blad1!F6:F8", [[200_000], [-85_000], ["#N/A"]]);
  await open.expectCells("Blad1!H2:I3", [
    ["#VALUE!", 200_000],
    ["#VALUE!", -85_000],
  ]);
});

test("a code that is a number matches its text, whichever way round", async () => {
  await open.host.type("Blad1!A1", "=MEASURES()");
  await open.expectCells("Blad1!A1:A4", [["10"], ["C-2"], ["3"], ["1-12"]]);
  await open.host.type("Blad1!B1", "=NETEFFECT(A1:A4;2024)");
  await open.host.type("Blad1!C1", "10");
  await open.host.type("Blad1!D1", "=NETEFFECT(C1;2024)");
  await open.host.type("Blad1!C2", "'10");
  await open.host.type("Blad1!D2", "=NETEFFECT(C2;2024)");
  await open.expectCells("Blad1!B1:B4", [[200_000], [100_000], [0], [12]]);
  await open.expectCells("Blad1!D1:D2", [[200_000], [200_000]]);
});
