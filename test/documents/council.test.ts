// Real council documents, when they stand beside the project: their figures as checked by hand. Says so when
// it skips. The rules know nothing of these documents; the cases folder has the same layouts in other words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportResult } from "../../src/domain/importResult";
import type { LineKind, MeasureSet } from "../../src/domain/measureSet";
import { readDocument } from "../../src/documents/readDocument";

const folder = join(__dirname, "../../../shared/documents");
const present = existsSync(folder);
if (!present) console.info("council documents are not beside the project: their suite is skipped");

async function read(prefix: string): Promise<ImportResult & { set: MeasureSet }> {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? "";
  const result = await readDocument({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  if (!result.set) throw new Error(`${name} was not read`);
  const { seen, read: done, asked, rejected } = result.count;
  expect(done + asked + rejected).toBe(seen);
  return { ...result, set: result.set };
}

/** `{ code: { kind: [euros or type per year of the set] } }`; null where the document prints nothing. */
function figures(set: MeasureSet): Record<string, Partial<Record<LineKind, (number | string | null)[]>>> {
  return Object.fromEntries(
    set.measures.map((measure) => [
      measure.code,
      Object.fromEntries(
        measure.lines.map((line) => [
          line.kind,
          set.years.map((year) => {
            const amount = line.amounts.find((one) => one.year === year);
            return amount ? (amount.type === "money" ? amount.cents / 100 : amount.type) : null;
          }),
        ]),
      ),
    ]),
  );
}

function codesAt(result: ImportResult, code: string): (number | undefined)[] {
  return result.diagnostics.filter((one) => one.code === code).map((one) => one.place.line);
}

(present ? describe : describe.skip)("council documents", () => {
  it("Hengelo: nine formats, five listed, years proved by the overview", async () => {
    const result = await read("002");
    expect(result.count.asked).toBe(0);
    expect(result.set.years).toEqual([2020, 2021, 2022, 2023]);
    expect(figures(result.set)).toEqual({
      "1": { investment: [14080, null, null, null] },
      "2": {},
      "6": { investment: [76000, 15000, null, null] },
      "8": { investment: [100000, 100000, 100000, null] },
      "10": { investment: [176250, 176250, null, null] },
      "11": { investment: [90000, 90000, null, null] },
      "12": { investment: [25000, null, null, null] },
      "13": { investment: [null, 12500, null, null] },
      "14": { investment: [22000, null, null, null] },
      "3": {},
      "4": {},
      "5": {},
      "7": {},
      "9": {},
    });
    expect(result.set.measures.filter((one) => one.status === "genoemd").map((one) => one.code)).toEqual([
      "3",
      "4",
      "5",
      "7",
      "9",
    ]);
    const totals = result.set.controlTotals.filter((one) => one.code === undefined);
    expect(totals.map((one) => [one.year, one.cents / 100])).toEqual([
      [2020, 503330],
      [2021, 393750],
      [2022, 100000],
      [null, 997080],
    ]);
    const remaining = result.set.reserves.filter((one) => one.kind === "remaining");
    expect(remaining.map((one) => [one.post, one.year, one.cents / 100])).toEqual([
      ["Denktank Innovatie", 2020, 240580],
      ["Denktank Innovatie", 2021, 232500],
      ["Denktank Innovatie", 2022, 552090],
      ["Denktank Innovatie", 2023, 373750],
    ]);
    expect(codesAt(result, "reserve/stated-mismatch")).toEqual([4]);
    expect(codesAt(result, "import/pm-in-text")).toEqual([512, 801]);
    expect(codesAt(result, "sum/total-mismatch")).toEqual([]);
  });

  it("Oude IJsselstreek: one malformed amount asked with both readings, codes that moved", async () => {
    const result = await read("001");
    expect(result.count.asked).toBe(1);
    const all = figures(result.set);
    expect(Object.keys(all)).toEqual([
      ..."A1-3 B4 B7A B7B C-2 C-4A C-4B C-4C D-1 D-4 D-5 E1-2".split(" "),
      ..."B1 B2 D3 F1 F2".split(" "),
    ]);
    expect(all["A1-3"]).toEqual({
      investment: [175000, 75000, null, null, null],
      revenue: [-175000, "unsettled", -700000, -700000, -700000],
    });
    expect(all["C-4A"]?.revenue).toEqual([null, -120000, -300000, -300000, -300000]);
    expect(all["D-4"]).toEqual({
      investment: [-86500, 95000, 95000, null, null],
      revenue: [null, null, -100000, -300000, -500000],
    });
    const [asked] = result.diagnostics.filter((one) => one.code === "import/amount-malformed");
    expect(asked?.place.line).toBe(62);
    expect(asked?.question?.candidates.map((one) => one.cents)).toEqual([-70000000, -70000]);
    expect(codesAt(result, "import/sign-unexpected")).toEqual([224]);
    const conflicts = result.diagnostics.filter((one) => one.code === "import/code-conflict");
    expect(conflicts.map((one) => [one.place.line, one.related?.[0]?.line])).toEqual([
      [33, 213],
      [35, 230],
    ]);
  });

  it("the same deck without its empty cells: the same amounts, or asked with the true year among the candidates", async () => {
    const [flat, full] = [await read("000"), await read("001")];
    for (const measure of flat.set.measures) {
      const truth = full.set.measures.find((one) => one.code === measure.code);
      for (const line of measure.lines) {
        const other = truth?.lines.find((one) => one.kind === line.kind);
        expect(line.amounts.length).toBe(other?.amounts.length);
        line.amounts.forEach((amount, at) => {
          const right = other?.amounts[at];
          if (amount.type === "money")
            expect([amount.year, amount.cents]).toEqual([right?.year, right?.cents]);
          else if (right?.type === "money") {
            expect(amount.type === "unsettled" && amount.candidates).toContainEqual(
              expect.objectContaining({ year: right.year, cents: right.cents }),
            );
          }
        });
      }
    }
  });

  it("Almelo: a cost table without years is proved by its total, and its year is asked", async () => {
    const result = await read("003");
    const amounts = result.set.measures[0]?.lines.map((line) => line.amounts[0]);
    expect(amounts?.map((one) => [one?.year, one?.cents])).toEqual([
      [null, 350000],
      [null, 9100000],
      [null, 60000],
      [null, 216000],
      [null, 80000],
    ]);
    expect(result.set.controlTotals.map((one) => one.cents)).toEqual([9806000]);
    expect(result.count.asked).toBe(5);
    expect(codesAt(result, "sum/total-mismatch")).toEqual([]);
  });

  it("Drechtsteden: PM, placeholders, percentages and millions; only the misprinted year is asked", async () => {
    const result = await read("004");
    expect(result.count.asked).toBe(1);
    const all = figures(result.set);
    expect(Object.keys(all)).toEqual([..."ABCDEFGHIJKL"]);
    expect(all.C?.revenue).toEqual(["placeholder", "placeholder", "pm", "pm"]);
    expect(all.G?.revenue).toEqual(["pm", -4000000, -4000000, -4000000]);
    expect(all.H?.revenue).toEqual([-500000, -500000, "tbd", "tbd"]);
    expect(all.K?.revenue).toEqual(["percentage", "percentage", "percentage", "percentage"]);
    expect(all.L?.revenue).toEqual([-1000000, -1600000, -1000000, null]);
    const [year] = result.diagnostics.filter((one) => one.code === "import/year-outside-run");
    expect(year?.question?.candidates.map((one) => [one.year, one.cents])).toEqual([
      [2023, -160000000],
      [2013, -160000000],
    ]);
  });
});
