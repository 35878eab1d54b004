// Layouts of net effects: the ways in which documents tell an advantage from a disadvantage.
import { heading, type Layout, named, netted, noiseAt, opening, table, text } from "./layout";
import { money, WORDS } from "./printAmount";
import type { Cell, Truth } from "./truth";

interface Signs {
  readonly name: string;
  /** What the document says about it. */
  readonly legend: string;
  /** Money as printed, from its canonical euros. */
  readonly print: (euros: number, truth: Truth) => string;
  readonly unambiguous?: false;
}

function cellText(cell: Cell, truth: Truth, { print }: Signs): string {
  if (cell === null) return "-";
  return cell.type === "money" ? print(cell.euros, truth) : WORDS[cell.type];
}

function netEffects(signs: Signs): Layout {
  return {
    name: `net effects, ${signs.name}`,
    unambiguous: signs.unambiguous ?? true,
    says: netted,
    blocks: (truth) => [
      ...opening(truth),
      text(signs.legend),
      ...table(truth, [
        ["Maatregel", ...truth.years.map(String)],
        ...truth.measures.map((measure) => [
          named(measure),
          ...(measure.lines[0]?.cells ?? []).map((cell) => cellText(cell, truth, signs)),
        ]),
      ]),
      ...noiseAt(truth, 1),
    ],
  };
}

const size = (euros: number, truth: Truth): string => money(Math.abs(euros), truth);
const letter = (euros: number): string => (euros < 0 ? "V" : "N");
const LETTERS = "V = voordeel, N = nadeel";
const MINUS = "Een negatief bedrag is een voordeel.";

const signs: readonly Signs[] = [
  {
    name: "with a legend",
    legend: "(+ = voordeel, - = nadeel)",
    print: (euros, truth) => money(-euros, truth),
  },
  {
    name: "V and N behind",
    legend: LETTERS,
    print: (euros, truth) => `${size(euros, truth)} ${letter(euros)}`,
  },
  {
    name: "V and N before",
    legend: LETTERS,
    print: (euros, truth) => `${letter(euros)} ${size(euros, truth)}`,
  },
  {
    name: "a saving in brackets",
    legend: MINUS,
    print: (euros, truth) => (euros < 0 ? `(${size(euros, truth)})` : size(euros, truth)),
  },
  {
    name: "minus behind the amount",
    legend: "Negatief = voordeel",
    print: (euros, truth) => `${size(euros, { ...truth, style: "plain" })}${euros < 0 ? "-" : ""}`,
  },
  {
    name: "-/- before the amount",
    legend: MINUS,
    print: (euros, truth) => `${euros < 0 ? "-/- " : ""}${size(euros, truth)}`,
  },
  {
    name: "-/- behind the amount",
    legend: MINUS,
    print: (euros, truth) => `${size(euros, { ...truth, style: "plain" })}${euros < 0 ? " -/-" : ""}`,
  },
  {
    name: "without a word about signs",
    legend: "Overzicht",
    print: (euros, truth) => money(euros, truth),
    unambiguous: false,
  },
];

/** V or N in a cell of its own beside each amount; `leads`: before it. */
function letterCells(name: string, leads: boolean): Layout {
  const pair = (amount: string, sign: string): string[] => (leads ? [sign, amount] : [amount, sign]);
  return {
    name: `net effects, V and N in cells ${name}`,
    unambiguous: true,
    says: netted,
    blocks: (truth) => [
      ...opening(truth),
      heading("Overzicht"),
      text(LETTERS),
      ...table(truth, [
        ["Maatregel", ...truth.years.flatMap((year) => pair(String(year), "V/N"))],
        ...truth.measures.map((measure) => [
          named(measure),
          ...(measure.lines[0]?.cells ?? []).flatMap((cell) => {
            if (cell?.type === "money") return pair(size(cell.euros, truth), letter(cell.euros));
            return pair(cell === null ? "" : WORDS[cell.type], "");
          }),
        ]),
      ]),
      ...noiseAt(truth, 1),
    ],
  };
}

export const signLayouts: readonly Layout[] = [
  ...signs.map(netEffects),
  letterCells("of their own", false),
  letterCells("before the amounts", true),
];
