// excelWorkbook: the workbook port over Excel. Every call is one batch; refusals become findings in askExcel.
import type { WorkbookPort } from "../app/ports";
import { askExcel } from "./hostRefusal";
import { healFormulas } from "./healFormulas";
import { readImports } from "./importParts";
import { readSelectedRow } from "./readSelectedRow";
import { readWorkbook } from "./readWorkbook";
import { TableWatcher } from "./watchTables";
import { writeWorkbook } from "./writeWorkbook";

export function createExcelWorkbook(): WorkbookPort {
  const watcher = new TableWatcher();
  return {
    read: () =>
      askExcel("lezen van de tabellen", async (context) => {
        const { state, ids, overviewId } = await readWorkbook(context);
        await watcher.watch(context, ids);
        if (ids.size > 0) await watcher.watchStanding(context);
        await watcher.watchOverview(context, overviewId);
        return state;
      }),
    write: (plan) => askExcel("schrijven van de tabellen", (context) => writeWorkbook(context, plan)),
    watchTables: (listener) => {
      watcher.listen(listener);
      return Promise.resolve();
    },
    healFormulas: () => askExcel("herstellen van formules", healFormulas),
    selectRow: (table, row) =>
      askExcel("selecteren van een rij", async (context) => {
        const { ids } = await readWorkbook(context);
        const id = ids.get(table);
        if (id === undefined) return false;
        const body = context.workbook.tables.getItem(id).getDataBodyRange().load("rowCount");
        await context.sync();
        if (row >= body.rowCount) return false;
        body.getRow(row).select();
        await context.sync();
        return true;
      }),
    readImports: () => askExcel("lezen van de herkomst", readImports),
    selectedRow: () => askExcel("lezen van de selectie", readSelectedRow),
    recalculate: () =>
      askExcel("herberekenen", async (context) => {
        context.workbook.application.calculate("Full");
        await context.sync();
      }),
  };
}
