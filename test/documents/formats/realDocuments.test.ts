// Real council documents, when they are at hand, printed in every format: every figure that was checked by hand
// is read right, at its own place, and only the true oddities are asked.
import type { Amount } from "../../../src/domain/amount";
import type { ImportResult } from "../../../src/domain/importResult";
import { readDocument } from "../../../src/documents/readDocument";
import { looseCode } from "../../../src/documents/sections/measureCode";
import { misplaced } from "../law/compare";
import { printers } from "./printers";
import {
  cellOf,
  costDocument,
  documentOfTruth,
  documentsPresent,
  readTruth,
  type TruthFile,
} from "./truthFile";

if (!documentsPresent) console.info("council documents are not beside the project: this suite is skipped");

/** The words that say what stands in a cell instead of money. */
const TYPES: Readonly<Record<string, Amount["type"]>> = {
  PM: "pm",
  Xx: "placeholder",
  notk: "tbd",
  "3%": "percentage",
  "-700.00": "unsettled",
};

interface Cell {
  readonly code: string;
  readonly kind: string;
  readonly year: number | null;
  readonly value: number | string | null;
  readonly raw: string;
}

/** Every cell of the truth, with canonical cents or what stands there instead. */
function expected(truth: TruthFile): Cell[] {
  const saves = /revenue positive/i.test(truth.signConvention) ? -100 : 100;
  return truth.measures.flatMap((measure) =>
    measure.lines.flatMap((line) =>
      Object.entries(line.amounts).flatMap(([year, value]): Cell[] => {
        if (value === null) return [];
        const printed = measure.headerAsPrinted?.[Object.keys(line.amounts).indexOf(year)] ?? year;
        const money =
          typeof value === "number" ? value * (line.kind === "revenue" ? saves : 100) : TYPES[value];
        return [
          {
            code: looseCode(measure.code),
            kind: line.kind,
            // A year that was misprinted is asked.
            year: printed === year ? Number(year) : null,
            value: printed === year ? (money ?? null) : "unsettled",
            raw: cellOf(measure, line, year),
          },
        ];
      }),
    ),
  );
}

function found({ set }: ImportResult): Cell[] {
  return (set?.measures ?? []).flatMap(({ code, lines }) =>
    lines.flatMap(({ kind, amounts }) =>
      amounts.map((amount) => ({
        code: looseCode(code),
        kind,
        year: amount.year,
        value: amount.type === "money" ? amount.cents : amount.type,
        raw: amount.raw.replace(/,00$/, ""),
      })),
    ),
  );
}

function questions({ diagnostics }: ImportResult): [string, (number | null)[][]][] {
  return diagnostics.flatMap(({ code, question }) =>
    question ? [[code, question.candidates.map((one) => [one.year, one.cents])]] : [],
  );
}

const sorted = (cells: readonly Cell[]): string[] => cells.map((cell) => JSON.stringify(cell)).sort();

const asked: Readonly<Record<string, ReturnType<typeof questions>>> = {
  "001": [
    [
      "import/amount-malformed",
      [
        [2020, -70_000_000],
        [2020, -70_000],
      ],
    ],
  ],
  "002": [],
  "004": [
    ["import/placeholder", []],
    ["import/placeholder", []],
    [
      "import/year-outside-run",
      [
        [2023, -160_000_000],
        [2013, -160_000_000],
      ],
    ],
  ],
};

(documentsPresent ? describe : describe.skip).each(Object.entries(printers))(
  "real documents as %s",
  (extension, print) => {
    it.each(Object.entries(asked))(
      "%s: every figure, and only its oddities asked",
      async (number, oddities) => {
        const truth = readTruth(number);
        const bytes = await print(documentOfTruth(number, truth));
        const result = await readDocument({ name: `${number}.${extension}`, bytes });
        expect(sorted(found(result))).toEqual(sorted(expected(truth)));
        expect(misplaced(result)).toEqual([]);
        expect(questions(result)).toEqual(oddities);
        const { seen, read, asked: open, rejected } = result.count;
        expect(read + open + rejected).toBe(seen);
      },
    );

    it("003: costs without years, each asked for its year", async () => {
      const truth = readTruth("003");
      const bytes = await print(costDocument(truth));
      const result = await readDocument({ name: `003.${extension}`, bytes });
      const costs = truth.costTable?.rows.map((row) => row.cost * 100);
      expect(found(result).map(({ kind, year, value }) => [kind, year, value])).toEqual(
        costs?.map((cents) => ["investment", null, cents]),
      );
      expect(misplaced(result)).toEqual([]);
      expect(result.set?.controlTotals.map((total) => total.cents)).toEqual([9_806_000]);
      const fields = result.diagnostics.flatMap(({ question }) => question?.input ?? []);
      expect(fields).toEqual(costs?.map(() => "year"));
    });
  },
);
