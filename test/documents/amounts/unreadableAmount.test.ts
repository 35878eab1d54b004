// What stands where an amount should, and cannot be read: told from remarks, and asked at its own cell.
import { isUnreadableAmount } from "../../../src/documents/amounts/unreadableAmount";
import { readDocument } from "../../../src/documents/readDocument";

describe("what stands where an amount should be", () => {
  it.each([
    "9O.000",
    "€ l25.000",
    "-12.5OO",
    "#N/B",
    "#DIV/0!",
    "#REF!",
    "=SUM(C4:C7)",
    "1,55E+05",
    "155.0002)",
  ])("%s cannot be read", (text) => expect(isUnreadableAmount(text)).toBe(true));

  it.each(["zie bijlage 4.2", "2 fte", "3,5 fte", "ja", "Q1", "2026-2027", "12.000 stuks", "A1", ""])(
    "%s is a remark",
    (text) => expect(isUnreadableAmount(text)).toBe(false),
  );

  it.each([
    ["a.csv", "Maatregel;2026;2027\nKosten loket;####;80.000\nKosten balie;10.000;#######\n"],
    ["a.txt", "Maatregel\t2026\t2027\nKosten loket\t####\t80.000\nKosten balie\t10.000\t#######\n"],
    ["a.txt", "Maatregel 2026 2027\nKosten loket #### 80.000\nKosten balie 10.000 #######\n"],
  ])("asks the amount of a column that was too narrow (%s)", async (name, text) => {
    const { diagnostics, count } = await readDocument({ name, bytes: new TextEncoder().encode(text) });
    const asked = diagnostics.filter((one) => one.code === "import/amount-unreadable");
    expect(asked.map(({ place, question }) => [place.line, place.raw, question?.input])).toEqual([
      [2, "####", "amount"],
      [3, "#######", "amount"],
    ]);
    expect(count).toMatchObject({ seen: 4, read: 2, asked: 2 });
  });

  it("is asked at its own place", async () => {
    const csv = "Maatregel;2026;2027\nKosten loket;9O.000;80.000\nKosten balie;10.000;#N/B\n";
    const { set, diagnostics, count } = await readDocument({
      name: "a.csv",
      bytes: new TextEncoder().encode(csv),
    });
    const asked = diagnostics.filter((one) => one.code === "import/amount-unreadable");
    expect(asked.map(({ place, question }) => [place.line, place.raw, question?.input])).toEqual([
      [2, "9O.000", "amount"],
      [3, "#N/B", "amount"],
    ]);
    expect(set?.measures[0]?.lines[0]?.amounts[0]).toMatchObject({ type: "unsettled", year: 2026 });
    expect(count).toMatchObject({ seen: 4, read: 2, asked: 2 });
  });
});
