// The guard before the engine's parser: nothing unbalanced passes, and it takes nothing sound away.
import fc from "fast-check";
import { formulaFault } from "../../workbench/host/cells/formulaGuard";
import { openHost } from "../../workbench/host/node/openHost";

test.each(["=SUM(A1:B2)", '="["', "='Blad [1]'!A1", "=T[[#This Row],[Kolom]]", '=A1&"(""x"', "={1,2}", "=1"])(
  "%j passes",
  (formula) => expect(formulaFault(formula)).toBeNull(),
);

test.each([
  ["=SUM(A1", ")"],
  ["=A1)", ")"],
  ["=T[Kolom", "]"],
  ["=T]", "]"],
  ["=T[(])", "]"],
  ['="x', '"'],
  ["='Blad!A1", "'"],
  ["=", "="],
])("%j is refused for %j", (formula, sign) => expect(formulaFault(formula)).toBe(sign));

test("whatever is written, formulas after it are right", async () => {
  const host = await openHost();
  const piece = fc.constantFrom(
    "[",
    "]",
    "(",
    ")",
    "A1",
    "SUM",
    "T_1",
    "#This Row",
    ",",
    "'",
    '"',
    "{",
    "}",
    "+",
    "1",
    ":",
  );
  const formulas = fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `=${parts.join("")}`),
    {
      numRuns: 60,
      seed: 20,
    },
  );
  let refused = 0;
  for (const formula of formulas) {
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("C1").formulas = [[formula]];
      await context.sync();
    });
    await attempt.catch(() => refused++);
  }
  await host.type("Blad1!C1", "");
  await host.type("Blad1!A1", "5");
  await host.type("Blad1!B1", "=SOM(A1:A1)*2");
  expect(await host.values("Blad1!B1")).toEqual([[10]]);
  expect(refused).toBeGreaterThan(10);
  host.dispose();
});
