// An import in few words, so that an expected file can be read and checked by eye.
import type { Amount } from "../../src/domain/amount";
import { formatAmount } from "../../src/domain/money";
import type { ImportResult } from "../../src/domain/importResult";
import type { Line } from "../../src/domain/measureSet";

export function describeImport({ set, diagnostics, count }: ImportResult): unknown {
  if (!set) return { findings: diagnostics.map((one) => one.code) };
  return {
    title: set.title,
    organisation: set.organisation,
    years: set.years.join(" "),
    unit: set.unit,
    sign: set.sign,
    measures: set.measures.map((measure) => [
      `${measure.code} ${measure.title} [${measure.domain}] ${measure.status}`,
      ...measure.lines.map(
        (line) =>
          `${line.kind} ${line.description}: ${line.amounts.map(inWords).join("; ")}${aboutLine(line)}`,
      ),
    ]),
    totals: set.controlTotals.map(
      (total) =>
        `${total.code ?? "-"} ${total.label} ${total.year ?? "all"} ${formatAmount(total.cents)} @${total.place.line}`,
    ),
    reserves: set.reserves.map(
      (one) =>
        `${one.reserve}/${one.post ?? "-"} ${one.year ?? "all"} ${one.kind} ${one.approximation ?? ""} ${formatAmount(one.cents)} @${one.place.line}`,
    ),
    findings: diagnostics.map(
      (one) => `${one.severity} ${one.code} @${one.place.line ?? "-"}${one.question ? " ?" : ""}`,
    ),
    count: `${count.seen} = ${count.read} + ${count.asked} + ${count.rejected}`,
  };
}

function aboutLine({ nature, naturePlace, programme, taskField }: Line): string {
  const about = [
    ...(nature ? [`${nature} @${naturePlace?.line ?? "-"}`] : []),
    ...(programme ? [`programme ${programme}`] : []),
    ...(taskField ? [`task field ${taskField}`] : []),
  ];
  return about.length > 0 ? ` (${about.join(", ")})` : "";
}

function inWords(amount: Amount): string {
  const value =
    amount.type === "money"
      ? formatAmount(amount.cents)
      : amount.type === "unsettled"
        ? `? ${amount.candidates.map((one) => `${one.year ?? "-"}:${formatAmount(one.cents)}`).join(" | ")}`
        : `${amount.type} ${amount.raw}`;
  return `${amount.year ?? "-"} ${value} @${amount.place.line}`;
}
