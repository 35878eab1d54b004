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
  documentOfLines,
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

function found(result: ImportResult): Cell[] {
  return allAmounts(result).map(({ code, kind, year, value, raw }) => ({
    code,
    kind,
    year,
    value,
    raw: raw.replace(/,00$/, ""),
  }));
}

interface FoundAmount extends Cell {
  readonly amount: Amount;
}

function allAmounts({ set }: ImportResult): FoundAmount[] {
  return (set?.measures ?? []).flatMap(({ code, lines }) =>
    lines.flatMap(({ kind, amounts }) =>
      amounts.map((amount) => ({
        code: looseCode(code),
        kind,
        year: amount.year,
        value: amount.type === "money" ? amount.cents : amount.type,
        raw: amount.raw,
        amount,
      })),
    ),
  );
}

function isAlike(cell: Cell, one: Cell): boolean {
  return one.code === cell.code && one.kind === cell.kind;
}

/** True when what is asked can be answered with what the cell is. */
function offers(amount: Amount, { year, value }: Cell): boolean {
  return (
    amount.type === "unsettled" &&
    amount.candidates.some((one) => (one.year ?? amount.year) === year && one.cents === value)
  );
}

const placeKey = ({ page, line, cell, raw }: Amount["place"]): string => [page, line, cell, raw].join("|");

function questions({ diagnostics }: ImportResult): [string, (number | null)[][]][] {
  return diagnostics.flatMap(({ code, question }) =>
    question ? [[code, question.candidates.map((one) => [one.year, one.cents])]] : [],
  );
}

const sorted = (cells: readonly Cell[]): string[] => cells.map((cell) => JSON.stringify(cell)).sort();

const deck: ReturnType<typeof questions> = [
  [
    "import/amount-malformed",
    [
      [2020, -70_000_000],
      [2020, -70_000],
    ],
  ],
];

const asked: Readonly<Record<string, ReturnType<typeof questions>>> = {
  "000": deck,
  "001": deck,
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

    it("000: of the flattened deck every figure is read or asked with what it is, and nothing else is", async () => {
      const bytes = await print(documentOfLines("000"));
      const result = await readDocument({ name: `000.${extension}`, bytes });
      const open = allAmounts(result);
      const take = (fits: (one: FoundAmount) => boolean): boolean => {
        const at = open.findIndex(fits);
        if (at >= 0) open.splice(at, 1);
        return at >= 0;
      };
      const cells = expected(readTruth("000"));
      const unread = cells.filter(
        (cell) => !take((one) => isAlike(cell, one) && one.year === cell.year && one.value === cell.value),
      );
      const lost = unread.filter((cell) => !take((one) => isAlike(cell, one) && offers(one.amount, cell)));
      expect(lost).toEqual([]);
      expect(open).toEqual([]);
      expect(misplaced(result)).toEqual([]);
      expect(unread.length).toBeLessThan(cells.length);
      const places = new Set(
        result.diagnostics.flatMap((one) => (one.question ? [placeKey(one.place)] : [])),
      );
      const asked = allAmounts(result).filter(({ amount }) => amount.type === "unsettled");
      expect(asked.filter(({ amount }) => !places.has(placeKey(amount.place)))).toEqual([]);
    });

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
