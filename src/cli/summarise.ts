// The summary that `read` prints: what was read in a few lines a controller can check, then the findings.
import type { Amount } from "../domain/amount";
import { renderDiagnostic } from "../domain/diagnostics/renderDiagnostic";
import { rejectionWords } from "../domain/diagnostics/rejectionReasons";
import { formatPlace } from "../domain/diagnostics/place";
import type { ImportResult } from "../domain/importResult";
import type { Line, Measure, MeasureSet } from "../domain/measureSet";
import { formatAmount, sumCents } from "../domain/money";

const KINDS: Record<Line["kind"], string> = { investment: "investering", revenue: "opbrengst", net: "netto" };
const SEVERITIES = { error: "FOUT", warning: "LET OP", info: "info" } as const;

export function summarise({ set, diagnostics, count }: ImportResult & { set: MeasureSet }): string {
  const lines = [
    set.title,
    [
      set.organisation,
      `jaren ${set.years.join(", ") || "onbekend"}`,
      `eenheid € ${formatAmount(set.unit * 100)}`,
    ]
      .filter((part) => part !== "")
      .join(" · "),
    "",
    ...set.measures.flatMap(measureLines),
    "",
    ...yearLines(set),
    ...set.reserves.map(
      (one) =>
        `${one.reserve}${one.post ? ` (${one.post})` : ""} ${one.year ?? ""} ${one.kind}: ${formatAmount(one.cents)}`,
    ),
    "",
    `gezien ${count.seen} = gelezen ${count.read} + gevraagd ${count.asked} + afgewezen ${count.rejected}`,
    ...Object.entries(count.reasons).map(
      ([reason, number]) => `  afgewezen, ${rejectionWords(reason, "nl")}: ${number}`,
    ),
    "",
    ...diagnostics.map(
      (one) =>
        `${SEVERITIES[one.severity]} ${one.code} (${formatPlace(one.place)}) ${renderDiagnostic(one, "nl")}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function measureLines(measure: Measure): string[] {
  const head = `${measure.code}  ${measure.title}${measure.status === "genoemd" ? " (genoemd)" : ""}`;
  return [
    head,
    ...measure.lines.map((line) => {
      const amounts = line.amounts
        .map((amount) => `${amount.year ?? "jaar?"}: ${written(amount)}`)
        .join("  ");
      return `    ${KINDS[line.kind]} ${line.description ? `(${line.description}) ` : ""}${amounts}`;
    }),
  ];
}

function written(amount: Amount): string {
  if (amount.type === "money") return formatAmount(amount.cents);
  return amount.type === "unsettled" ? `te beoordelen [${amount.raw}]` : amount.raw;
}

function yearLines(set: MeasureSet): string[] {
  const amounts = set.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  return set.years.map((year) => {
    const inYear = amounts.filter((amount) => amount.year === year);
    const money = inYear.flatMap((amount) => (amount.type === "money" ? [amount.cents] : []));
    const left = inYear.length - money.length;
    return `${year}  netto ${formatAmount(sumCents(money))}${left > 0 ? `  (zonder ${left} zonder bedrag)` : ""}`;
  });
}
