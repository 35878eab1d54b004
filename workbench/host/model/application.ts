// workbook.application: calculation on demand, and what the application is like.
import { invalidArgument } from "../hostError";
import type { Workbook } from "./workbook";

export class Application {
  static readonly defaultProperties = ["CalculationEngineVersion", "CalculationMode", "CalculationState"];

  readonly CalculationEngineVersion = 191_029;
  readonly DecimalSeparator = ".";
  readonly ThousandsSeparator = ",";
  readonly UseSystemSeparators = false;

  constructor(private readonly workbook: Workbook) {}

  get CalculationMode(): string {
    return "Automatic";
  }
  set CalculationMode(mode: string) {
    if (mode !== "Automatic") throw invalidArgument("The workbench calculates automatically.");
  }
  get CalculationState(): string {
    return this.workbook.grid.engine.isBusy() ? "Calculating" : "Done";
  }

  /** `Recalculate` does what waits; `Full` and `FullRebuild` call every custom function again. */
  Calculate(type: string): void {
    if (type === "Recalculate") return;
    if (type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    this.workbook.recalculateAll();
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}
