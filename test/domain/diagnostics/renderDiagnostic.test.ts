// Messages: every figure that matters is in the sentence, and no code is without one in either language.
import { severities, type DiagnosticCode } from "../../../src/domain/diagnostics/catalogue";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import { english } from "../../../src/domain/diagnostics/messages.en";
import { dutch } from "../../../src/domain/diagnostics/messages.nl";
import { renderDiagnostic } from "../../../src/domain/diagnostics/renderDiagnostic";

test("both languages have every code, each with words of its own", () => {
  const codes = Object.keys(severities).sort();
  expect(Object.keys(dutch).sort()).toEqual(codes);
  expect(Object.keys(english).sort()).toEqual(codes);
  for (const code of codes as DiagnosticCode[]) expect(String(dutch[code])).not.toBe(String(english[code]));
});

test.each(["nl", "en"] as const)(
  "an overdrawn reserve names year, expected, found and shortfall (%s)",
  (language) => {
    const data = {
      reserve: "Vernieuwing",
      year: 2024,
      available: 25_000_000,
      used: 30_000_050,
      shortfall: 5_000_050,
    };
    const text = renderDiagnostic(
      createDiagnostic("reserve/overdrawn", { file: "x", raw: "" }, data),
      language,
    );
    for (const part of ["Vernieuwing", "2024", "€ 250.000", "€ 300.000,50", "€ 50.000,50"])
      expect(text).toContain(part);
  },
);

test.each(["nl", "en"] as const)("a file error names the file (%s)", (language) => {
  const data = { file: "raad.txt" };
  const codes = ["file/empty", "file/binary", "file/no-measures", "file/encrypted", "file/internal"] as const;
  for (const code of codes) {
    expect(renderDiagnostic(createDiagnostic(code, { file: "raad.txt", raw: "" }, data), language)).toContain(
      "raad.txt",
    );
  }
});
