// The add-in over the real Office.js and a real engine, for tests of what it does to a workbook.
import type { ConflictChoice } from "../../src/app/addIn";
import type { CellInspector } from "../../src/app/cellInspector";
import type { RunningAddIn } from "../../src/app/createAddIn";
import { delivery, type Delivery } from "../../src/app/storeOfPage";
import type { MeasureSet } from "../../src/domain/measureSet";
import { openHost, type Host } from "../../workbench/host/node/openHost";
import { importOf } from "../app/exampleSet";
import { functionsMetadata } from "./functionsMetadata";

/** As the page delivers; `SLUITEND_DELIVERY=plain npx jest test/excel` runs these suites with plain functions. */
export const deliveryOfTests: Delivery =
  (process.env["SLUITEND_DELIVERY"] as Delivery | undefined) ?? delivery;

type Cell = string | number | boolean;

export class OpenAddIn {
  private constructor(
    readonly host: Host,
    readonly addIn: RunningAddIn,
    readonly inspector: CellInspector,
  ) {}

  /** A new workbook with an empty sheet Blad1, and the add-in started in it. */
  static async open(delivery: Delivery = deliveryOfTests): Promise<OpenAddIn> {
    const host = await openHost({ functionsMetadata: functionsMetadata(delivery) });
    jest.resetModules();
    const { MeasureStore } = await import("../../src/app/measureStore");
    const storeOfPage = new MeasureStore();
    jest.doMock("../../src/app/storeOfPage", () => ({ storeOfPage, delivery }));
    await import("../../src/functions/associate");
    const { createAddIn } = await import("../../src/app/createAddIn");
    const { createExcelWorkbook } = await import("../../src/excel/excelWorkbook");
    const { createExcelCells } = await import("../../src/excel/excelCells");
    const { createCellInspector } = await import("../../src/app/cellInspector");
    const workbook = createExcelWorkbook();
    const addIn = createAddIn({
      workbook,
      store: storeOfPage,
      language: () => "nl",
      now: () => new Date(2026, 10, 22, 9, 0),
    });
    await addIn.start();
    const inspector = createCellInspector(workbook, createExcelCells());
    return new OpenAddIn(host, addIn, inspector);
  }

  async sync(set: MeasureSet, choices: readonly ConflictChoice[] = []) {
    const result = importOf(set);
    const preview = await this.addIn.previewSync(result);
    const report = await this.addIn.applySync(result, choices);
    await this.host.settle();
    return { preview, report };
  }

  /** Waits until the add-in has followed an edit: the expectation holds, or its last failure is thrown. */
  async until(expectation: () => void | Promise<void>): Promise<void> {
    const end = Date.now() + 8000;
    for (;;) {
      await this.host.settle();
      try {
        return await expectation();
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async expectCells(address: string, cells: (string | number)[][]): Promise<void> {
    await this.until(async () => expect(await this.host.values(address)).toEqual(cells));
  }

  /** The cells of a column by its header, for rows that hold anything. */
  async column(sheet: string, name: string): Promise<Cell[]> {
    const [header = [], ...rows] = await this.host.values(`${sheet}!A1:N40`);
    const filled = rows.filter((row) => row.some((cell) => cell !== ""));
    return filled.map((row) => row[header.indexOf(name)] ?? "");
  }
}
