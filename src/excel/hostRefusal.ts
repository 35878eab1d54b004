// Host refusals: the one place where Excel's errors become findings. What is no refusal stays a bug.
import { HostRefused } from "../app/ports";
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";

const place = { file: "Excel", raw: "" };

const offline = new Set([
  "ConnectionFailure",
  "GatewayTimeout",
  "RequestAborted",
  "ServerBusy",
  "ServiceNotAvailable",
  "Timeout",
]);

/** Runs a batch. `action` says in Dutch what was tried, for a refusal that we have no words for. */
export async function askExcel<T>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (error instanceof HostRefused || !(error instanceof OfficeExtension.Error)) throw error;
    throw new HostRefused(refusalOf(error, action), error);
  }
}

export function refusalOf(error: OfficeExtension.Error, action: string, sheet = ""): Diagnostic {
  if (error.code === "InvalidOperationInCellEditMode") return createDiagnostic("host/cell-edit", place, {});
  if (error.code === "AccessDenied") return protectedSheet(sheet);
  if (offline.has(error.code)) return createDiagnostic("host/offline", place, {});
  const reason = `${error.code}: ${error.message}`;
  return createDiagnostic("host/refused", place, { action, reason });
}

export function protectedSheet(sheet: string): Diagnostic {
  return createDiagnostic("host/protected", { file: sheet === "" ? "Excel" : sheet, raw: "" }, { sheet });
}

export function readOnlyWorkbook(): Diagnostic {
  return createDiagnostic("host/read-only", place, {});
}

export function writeFailed(table: string, reason: string, restored: boolean): Diagnostic {
  return createDiagnostic("workbook/write-failed", { file: table, raw: "" }, { table, reason, restored });
}
