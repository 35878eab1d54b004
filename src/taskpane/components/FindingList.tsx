// Findings in order of weight: errors, then warnings; the notes on how it was read wait behind a button.
import type { ReactNode } from "react";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { useMessages } from "../messages/PaneLanguage";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";
import { usePaneStyles } from "./paneStyles";

/** More than this many at once hides the measures behind a wall of findings. */
const shownAtOnce = 5;

interface FindingListProps {
  readonly findings: readonly Diagnostic[];
  readonly withFigures?: boolean;
  readonly infoLabel: (n: number) => string;
  readonly actionsFor: (finding: Diagnostic) => ReactNode;
}

export function FindingList({ findings, withFigures = false, infoLabel, actionsFor }: FindingListProps) {
  const pane = usePaneStyles();
  const { review } = useMessages();
  const errors = findings.filter((finding) => finding.severity === "error");
  const warnings = findings.filter((finding) => finding.severity === "warning");
  const infos = findings.filter((finding) => finding.severity === "info");
  // No error ever waits behind a button.
  const first = [...errors, ...warnings.slice(0, Math.max(0, shownAtOnce - errors.length))];
  const rest = warnings.slice(first.length - errors.length);
  const items = (some: readonly Diagnostic[]): ReactNode => (
    <ul className={pane.list}>
      {some.map((finding, index) => (
        <FindingItem key={index} finding={finding} withFigures={withFigures}>
          {actionsFor(finding)}
        </FindingItem>
      ))}
    </ul>
  );
  return (
    <div className={pane.stackTight}>
      {first.length > 0 && items(first)}
      {rest.length > 0 && (
        <div>
          <Disclosure label={review.findingsMore(rest.length)}>{items(rest)}</Disclosure>
        </div>
      )}
      {infos.length > 0 && (
        <div>
          <Disclosure label={infoLabel(infos.length)}>{items(infos)}</Disclosure>
        </div>
      )}
    </div>
  );
}
