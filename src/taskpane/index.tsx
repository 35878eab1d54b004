// Composition root of the pane: Excel behind the ports, the use cases over them, and React loaded last.
import { createAddIn } from "../app/createAddIn";
import { storeOfPage } from "../app/storeOfPage";
import { createExcelCells } from "../excel/excelCells";
import { createExcelWorkbook } from "../excel/excelWorkbook";
import { languageOf } from "./messages/languageOf";
import { startPane } from "./startPane";

void Office.onReady().then(async () => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element #pane");
  const addIn = createAddIn({
    workbook: createExcelWorkbook(),
    cells: createExcelCells(),
    store: storeOfPage,
    language: () => languageOf(Office.context.displayLanguage),
  });
  // Cells wait for the tables, whether or not anybody looks at the pane.
  void addIn.start();
  await startPane({ office: Office, addIn, element, load: () => import("./mountPane") });
});
