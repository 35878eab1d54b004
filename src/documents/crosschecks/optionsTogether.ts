// Crosscheck: measures that the document calls options (`Optie 1`, `Optie 2`) and that all count. Options may go
// together, unlike scenarios; only the reader knows.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { isAddedAsPrinted } from "../assemble/rowsKind";
import type { Crosscheck } from "./crosscheck";

const OPTION =
  /^(?:[-*•·▪#\s]|[A-Z\d.]{1,5}\s)*(?:optie|keuze)\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu;

export const optionsTogether: Crosscheck = ({ drafts }) => {
  const options = drafts.filter(
    ({ place, lines }) =>
      OPTION.test(place.raw.replace(/^\|\s*/, "")) &&
      lines.some((line) => line.alternative === undefined && !isAddedAsPrinted(line.row, line.table)),
  );
  const [first, ...others] = options;
  if (!first || others.length === 0) return [];
  const data = { codes: options.map(({ code }) => code) };
  const related = others.map(({ place }) => place);
  return [createDiagnostic("text/options-together", first.place, data, { related })];
};
