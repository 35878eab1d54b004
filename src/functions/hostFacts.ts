// What functions must know of their host: its language, and whether cells can hold formatted numbers.
// Office.context is not there yet when a workbook opens with formulas in it: then Dutch, and plain numbers.

export function isDutch(): boolean {
  const language = officeContext()?.displayLanguage;
  return language === undefined || language.toLowerCase().startsWith("nl");
}

/** Data types in custom functions came with CustomFunctionsRuntime 1.4. */
export function hasDataTypes(): boolean {
  return officeContext()?.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}

function officeContext(): Office.Context | undefined {
  if (typeof Office === "undefined") return undefined;
  // Before Office is ready the context is undefined, whatever its type says.
  return Office.context;
}
