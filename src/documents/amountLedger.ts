// Amount ledger: the proof of the law of import. Every amount in the source is booked once: read, asked, or
// rejected with a reason; what nobody booked is found at the end by looking at the source again.
import type { RejectionReason } from "../domain/diagnostics/rejectionReasons";
import type { ImportCount, RejectedAmount } from "../domain/importResult";
import { parsePrintedAmount } from "./amounts/parsePrintedAmount";
import { scanTextAmounts } from "./amounts/scanTextAmounts";
import {
  columnOfFigure,
  figuresOfRunOnTable,
  isRowOfNumberCells,
  isRowOfNumbers,
  isSmallAmountBeside,
  looksLikeTableRow,
  mayHeadFigures,
  namesItsKind,
  standsRightBelow,
  valuesOf,
} from "./leftoverRows";
import { placeIn, type SourceDocument, type SourceRow } from "./source";
import { rowsUnderKinds } from "./tables/flattenedKinds";
import { ORDINAL_POSITION, type TableValue } from "./tables/yearTable";

export type Fate = "read" | "asked" | "rejected";

interface Booking {
  readonly start: number;
  readonly end: number;
  readonly fate: Fate;
  readonly reason: string;
  /** In how many years the print counts. */
  readonly times: number;
}

export type Spot = Pick<TableValue, "row" | "start" | "end" | "raw" | "place">;

export class AmountLedger {
  private readonly bookings = new Map<number, Booking[]>();
  private readonly rejections: RejectedAmount[] = [];

  /** Books an amount; the first booking of a spot stands. */
  book(spot: Spot, fate: Exclude<Fate, "rejected">): void;
  book(spot: Spot, fate: Fate, reason: RejectionReason): void;
  book(spot: Spot, fate: Fate, reason: RejectionReason | "" = ""): void {
    const row = this.bookings.get(spot.row.index) ?? [];
    if (row.some((other) => overlaps(other, spot))) return;
    row.push({ start: spot.start, end: spot.end, fate, reason, times: 1 });
    this.bookings.set(spot.row.index, row);
    if (fate === "rejected") this.rejections.push({ place: spot.place, reason });
  }

  /** The print of a booked spot is an amount of another year too: one for a period. */
  bookAgain(spot: Spot): void {
    const row = this.bookings.get(spot.row.index) ?? [];
    const again = row.map((one) => (one.start === spot.start ? { ...one, times: one.times + 1 } : one));
    this.bookings.set(spot.row.index, again);
  }

  /** True when nobody booked this spot, or anything of its row by order alone. */
  isFree(spot: Pick<Spot, "row" | "start" | "end">): boolean {
    const booked = this.bookings.get(spot.row.index) ?? [];
    return !booked.some((other) => other.start >= ORDINAL_POSITION || overlaps(other, spot));
  }

  /** True when a row has amounts, and nobody booked one of them. */
  isOpen(values: readonly TableValue[]): boolean {
    const amounts = values.filter((value) => value.printed.type !== "nil");
    return (
      amounts.length > 0 &&
      amounts.every((value) => !this.bookings.get(value.row.index)?.some((other) => overlaps(other, value)))
    );
  }

  /** Amounts that nobody booked: in tables (worth a finding) and in running text. */
  leftovers(
    document: SourceDocument,
    understood: ReadonlySet<number>,
  ): { readonly spot: Spot; readonly inTable: boolean }[] {
    const below = new Set<number>();
    const underKinds = rowsUnderKinds(document);
    const headed = new Map<number, boolean>();
    return document.rows.flatMap((row) => {
      const above = document.rows[row.index - 1];
      const follows = above !== undefined && (understood.has(above.index) || below.has(above.index));
      const found = this.leftoversOf(row, understood.has(row.index));
      if (found.length === 0 && this.isSmallBesideOthers(document, row)) return [wholeRow(row)];
      const isFigure = this.isFigureAmongOthers(document, row, headed);
      if (found.length === 0 && isFigure) return [wholeRow(row)];
      if (found.length === 0 && underKinds.has(row.index) && !this.bookings.has(row.index))
        return [wholeRow(row)];
      if (!follows || understood.has(row.index) || !standsRightBelow(row, above)) return found;
      below.add(row.index);
      return found.map(({ spot }) => ({ spot, inTable: true }));
    });
  }

  /** Beside rows whose amounts are asked one by one, or refused as a whole, a small number is one of them. */
  private isSmallBesideOthers(document: SourceDocument, row: SourceRow): boolean {
    if (row.layout !== "flow" || this.bookings.has(row.index)) return false;
    const beside = [document.rows[row.index - 1], document.rows[row.index + 1]];
    const asked = beside.filter((one) =>
      this.bookings.get(one?.index ?? -1)?.some(({ fate }) => fate === "asked"),
    );
    const open = beside.filter((one) => one?.layout === "flow" && !this.bookings.has(one.index));
    return isSmallAmountBeside(row, asked, open);
  }

  /**
   * Numbers below each other in one column of cells, each beside words: a table that nobody understood. Small ones are
   * told where a heading stands over their run; `headed` keeps of the rows before whether one does.
   */
  private isFigureAmongOthers(
    document: SourceDocument,
    row: SourceRow,
    headed: Map<number, boolean>,
  ): boolean {
    const column = columnOfFigure(row, true);
    const isOpen = (other: SourceRow | undefined): other is SourceRow =>
      other?.table === row.table && !this.bookings.has(other?.index ?? -1);
    if (column === null || !isOpen(row)) return false;
    const before = document.rows[row.index - 1];
    const goesOn = isOpen(before) && columnOfFigure(before, true) === column;
    const isHeaded = goesOn ? headed.get(before.index) === true : mayHeadFigures(before, column);
    headed.set(row.index, isHeaded);
    const beside = [before, document.rows[row.index + 1]].filter(isOpen);
    const isRun = (isSmallToo: boolean): boolean =>
      columnOfFigure(row, isSmallToo) !== null &&
      beside.some((other) => columnOfFigure(other, isSmallToo) === column);
    return isRun(false) || (isHeaded && isRun(true));
  }

  /** In a row that a table has understood, only money that cannot be a code or a number is left over. */
  private leftoversOf(row: SourceRow, understood: boolean): { spot: Spot; inTable: boolean }[] {
    const booked = this.bookings.get(row.index) ?? [];
    const free = (spot: { start: number; end: number }): boolean =>
      !booked.some((other) => overlaps(other, spot));
    if (row.layout === "flow") {
      if (booked.some((booking) => booking.start >= ORDINAL_POSITION)) return [];
      const isPart = !understood && booked.length > 0 && booked.length < valuesOf(row);
      if ((booked.length === 0 || isPart) && isRowOfNumbers(row)) return [wholeRow(row)];
      return [...scanTextAmounts(row.text), ...figuresOfRunOnTable(row)]
        .filter(free)
        .map(({ raw, start, end }) => ({
          spot: { row, raw, start, end, place: placeIn(row, raw) },
          inTable: understood || looksLikeTableRow(row) || namesItsKind(row.text),
        }));
    }
    if (!understood && booked.length === 0 && isRowOfNumberCells(row)) return [wholeRow(row)];
    return row.cells.filter(free).flatMap((cell) => {
      const whole = parsePrintedAmount(cell.text);
      const isWhole =
        !understood &&
        (whole?.type === "malformed" ||
          (whole?.type === "money" && (whole.certain || whole.letter !== null || whole.signed)));
      // Words with an amount at their end, in a row of a page of which nothing was taken: it is one of the row's.
      const isLast = row.layout === "aligned" && booked.length === 0 && /\d[\s–-]*$/.test(cell.text);
      const amounts = isWhole ? [cell.text] : scanTextAmounts(cell.text).map((amount) => amount.raw);
      return amounts.map((raw) => ({
        spot: { row, raw, start: cell.start, end: cell.end, place: { ...cell.place, raw } },
        // A cell that is an amount and nothing else stands in a column that no rule knows.
        inTable:
          isWhole ||
          (understood && isLast) ||
          /^[^\p{L}%]+$/u.test(cell.text.replace(/\beuro?\b|\b(?:mln|miljoen)\b/gi, "")),
      }));
    });
  }

  count(): ImportCount {
    const all = [...this.bookings.values()].flat();
    const reasons: Record<string, number> = {};
    const counts = { read: 0, asked: 0, rejected: 0 };
    for (const { fate, reason, times } of all) {
      counts[fate] += times;
      if (fate === "rejected") reasons[reason] = (reasons[reason] ?? 0) + times;
    }
    const seen = counts.read + counts.asked + counts.rejected;
    return { seen, ...counts, reasons };
  }

  rejected(): readonly RejectedAmount[] {
    return this.rejections;
  }
}

function wholeRow(row: SourceRow): { spot: Spot; inTable: boolean } {
  return {
    spot: { row, raw: row.text, start: 0, end: row.text.length, place: row.place },
    inTable: true,
  };
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}
