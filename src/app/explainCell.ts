// explainCell: where the value of a cell comes from: the calls of our functions behind it, and per call the
// measures, lines, amounts and places. Formulas over cells with calls (totals, sums) are followed to those.
import type { FunctionName } from "../domain/functionNames";
import { sizeOf, valueAt, type Block } from "../domain/formulas/argumentValues";
import { evaluateArgument } from "../domain/formulas/evaluateArgument";
import { formulaParts, type FormulaParts, type FunctionCall } from "../domain/formulas/formulaParts";
import type { Ledger } from "../domain/ledger";
import { lookupIndex, type LookupIndex } from "../domain/lookup/lookupIndex";
import { explainCall, type CallExplanation } from "./explainCall";
import type { CellBlock, CellContent, CellPort } from "./ports";

export interface ExplainedCall extends CallExplanation {
  /** Where the call stands: the cell itself, or one that its formula builds on. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As in the formula: `NETEFFECT($B2,D$1,$A2)`. */
  readonly text: string;
}

export interface CellExplanation {
  readonly cell: CellContent;
  readonly calls: readonly ExplainedCall[];
  /** True when there was more behind the cell than is followed. */
  readonly incomplete: boolean;
}

/** How many cells behind one formula are looked at, and how many steps away. */
const mostCells = 2_000;
const deepest = 6;

/** Null when no function of ours is behind the cell. */
export async function explainCell(
  cell: CellContent,
  ledger: Ledger,
  read: CellPort["readCells"],
): Promise<CellExplanation | null> {
  const walk = new Walk(lookupIndex(ledger), ledger, read);
  await walk.visit([cell], 0);
  if (walk.calls.length === 0) return null;
  return { cell, calls: walk.calls, incomplete: walk.incomplete };
}

type Blocks = ReadonlyMap<string, CellBlock | null>;

class Walk {
  readonly calls: ExplainedCall[] = [];
  incomplete = false;
  private readonly seen = new Set<string>();

  constructor(
    private readonly index: LookupIndex,
    private readonly ledger: Ledger,
    private readonly read: CellPort["readCells"],
  ) {}

  /** Explains the calls in these cells, then goes on to the cells that their formulas build on. */
  async visit(cells: readonly CellContent[], depth: number): Promise<void> {
    const fresh = cells.filter((cell) => this.isNew(cell));
    const formulas = fresh.map((cell) => ({ cell, parts: formulaParts(formulaOf(cell)) }));
    const next: CellContent[] = [];
    for (const sheet of new Set(fresh.map((cell) => cell.sheet))) {
      const own = formulas.filter(({ cell }) => cell.sheet === sheet);
      const blocks = await this.readBlocks(
        sheet,
        own.map(({ parts }) => parts),
      );
      for (const { cell, parts } of own) {
        for (const call of parts.calls) this.explain(cell, call, blocks, parts.isOneCall);
        const behind = parts.references.map((reference) => blocks.get(reference) ?? null);
        if (behind.includes(null)) this.incomplete = true;
        next.push(...behind.flatMap((block) => block?.flat() ?? []).filter((each) => formulaOf(each) !== ""));
      }
    }
    if (next.length === 0) return;
    if (depth >= deepest) this.incomplete = true;
    else await this.visit(next, depth + 1);
  }

  private isNew({ sheet, row, column }: CellContent): boolean {
    const key = `${sheet}!${row},${column}`;
    if (this.seen.has(key)) return false;
    if (this.seen.size >= mostCells) this.incomplete = true;
    else this.seen.add(key);
    return this.seen.has(key);
  }

  /** One question for all that these formulas name: the cells may be many, and the host far away. */
  private async readBlocks(sheet: string, formulas: readonly FormulaParts[]): Promise<Blocks> {
    const wanted = new Set(
      formulas.flatMap(({ calls, references }) => [
        ...references,
        ...calls.flatMap((call) => call.references),
      ]),
    );
    const blocks = wanted.size === 0 ? [] : await this.read(sheet, [...wanted]);
    return new Map([...wanted].map((reference, i) => [reference, blocks[i] ?? null]));
  }

  private explain(cell: CellContent, call: FunctionCall, blocks: Blocks, alone: boolean): void {
    const { sheet, row, column } = cell;
    const at = { sheet, row, column, text: call.text };
    const valuesAt = (reference: string) => valuesOf(blocks.get(reference));
    const args = call.args.map((argument) => evaluateArgument(argument, valuesAt));
    const known = args.filter((argument) => argument !== null);
    if (known.length < args.length) {
      const unclear = call.args[args.indexOf(null)] ?? "";
      this.calls.push({ ...at, ...unreadable(call.name, unclear) });
      return;
    }
    for (const [i, j] of placesIn(cell, known, alone)) {
      const values = known.map((block) => valueAt(block, i, j) ?? "");
      this.calls.push({ ...at, ...explainCall(call.name, values, this.ledger, this.index) });
    }
  }
}

function valuesOf(block: CellBlock | null | undefined): Block | null {
  return block?.map((row) => row.map(({ value }) => value)) ?? null;
}

/** "" for a cell without one. */
function formulaOf({ formula, spilledFrom }: CellContent): string {
  const text = spilledFrom?.formula ?? formula;
  return typeof text === "string" && text.startsWith("=") ? text : "";
}

/** Which of the values that a call makes show in this cell: its own, or all when the formula uses them all. */
function placesIn(cell: CellContent, blocks: readonly Block[], alone: boolean): [number, number][] {
  if (alone) {
    const { spilledFrom = cell } = cell;
    return [[cell.row - spilledFrom.row, cell.column - spilledFrom.column]];
  }
  const { rows, columns } = sizeOf(blocks);
  return Array.from({ length: rows * columns }, (_, n) => [Math.floor(n / columns), n % columns]);
}

/** An argument that cannot be told: said rather than guessed. */
function unreadable(name: FunctionName, argument: string): CallExplanation {
  return {
    name,
    failure: { kind: "argument", argument },
    effect: null,
    year: null,
    measures: [],
    room: null,
  };
}
