// Which sheets of a workbook count: those that a person named, otherwise the visible ones; where sheets repeat
// the same measures (`Oud`, `Nieuw`), only one of them, and that is said.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import type { ReadSheet, WorkbookSheets } from "../readers/workbookSheets";
import type { SourceDocument } from "../source";
import { sheetsThatRepeat } from "./sheetsThatRepeat";

export interface ChosenSheets {
  readonly chosen: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `readSet` reads one sheet by itself; null when it holds no measures. */
export function chooseSheets(
  file: string,
  workbook: WorkbookSheets,
  wanted: readonly string[] | undefined,
  readSet: (document: SourceDocument) => MeasureSet | null,
): ChosenSheets {
  const { sheets } = workbook;
  const named = sheets.filter((sheet) => wanted?.includes(sheet.name));
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const standing = visible.length > 0 ? visible : sheets;
  const groups =
    named.length > 0 || standing.length < 2
      ? []
      : sheetsThatRepeat(
          standing.map(({ name }) => ({ name, set: readSet(workbook.documentOf(new Set([name]))) })),
        );
  const left = new Set(groups.flatMap(({ others }) => others));
  const counted = named.length > 0 ? named : standing.filter((sheet) => !left.has(sheet.name));
  const chosen = new Set(counted.map((sheet) => sheet.name));
  const repeats = groups.map((group) =>
    createDiagnostic(
      "import/sheets-repeat",
      sheetPlace(file, group.chosen),
      { sheets: [group.chosen, ...group.others], chosen: group.chosen, differ: group.differ },
      group.differ ? {} : { severity: "info" },
    ),
  );
  const isOwnChoice = named.length > 0;
  const said = sheets.length > 1 ? sheets.map((one) => sheetFinding(file, one, chosen, isOwnChoice)) : [];
  const noticed = counted.flatMap((sheet) => sheet.findings);
  return { chosen, diagnostics: [...repeats, ...said, ...noticed] };
}

function sheetFinding(
  file: string,
  { name, rows, hidden }: ReadSheet,
  chosen: ReadonlySet<string>,
  isOwnChoice: boolean,
): Diagnostic {
  const read = chosen.has(name);
  const data = { sheet: name, rows, read, hidden };
  const passedOver = !read && hidden && !isOwnChoice;
  const severity = passedOver ? { severity: "warning" as const } : {};
  return createDiagnostic("import/sheet", sheetPlace(file, name), data, severity);
}

function sheetPlace(file: string, sheet: string) {
  return { file, cell: sheet, raw: "" };
}
