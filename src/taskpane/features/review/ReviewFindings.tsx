// Findings of the import, first in the review: each with its source, and the way to the amount it is about.
import { Button } from "@fluentui/react-components";
import type { AmountRef } from "../../../app/addIn";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import type { ImportResult } from "../../../domain/importResult";
import type { MeasureSet } from "../../../domain/measureSet";
import type { QuestionGroup } from "../../../domain/questionGroups";
import { Disclosure } from "../../components/Disclosure";
import { FindingList } from "../../components/FindingList";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { findAmount } from "./findAmount";
import { SourceExcerpt } from "./SourceExcerpt";

interface ReviewFindingsProps {
  readonly result: ImportResult;
  readonly set: MeasureSet;
  /** Questions that are asked by themselves: their findings need no place here too. */
  readonly groups: readonly QuestionGroup[];
  readonly onShow: (ref: AmountRef) => void;
}

export function ReviewFindings({ result, set, groups, onShow }: ReviewFindingsProps) {
  const pane = usePaneStyles();
  const { review, source } = useMessages();
  const findings = withoutAsked(result.diagnostics, set, groups);
  const actionsFor = (finding: Diagnostic) => {
    const ref = findAmount(set, finding);
    const places = [finding.place, ...(finding.related ?? [])];
    return (
      <div className={pane.row}>
        {ref !== null && (
          <Button size="small" onClick={() => onShow(ref)}>
            {finding.question === undefined ? source.showAmount : source.assess}
          </Button>
        )}
        <Disclosure label={source.show} wideContent>
          <div className={pane.stackTight}>
            {places.map((place, index) => (
              <SourceExcerpt key={index} source={result.source} place={place} />
            ))}
          </div>
        </Disclosure>
      </div>
    );
  };
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{review.findingsTitle}</h2>
      {findings.length === 0 ? (
        <p className={pane.text}>{review.findingsNone}</p>
      ) : (
        <FindingList findings={findings} infoLabel={review.findingsInfo} actionsFor={actionsFor} />
      )}
    </section>
  );
}

function withoutAsked(
  findings: readonly Diagnostic[],
  set: MeasureSet,
  groups: readonly QuestionGroup[],
): readonly Diagnostic[] {
  const asked = new Set(
    groups.flatMap((group) =>
      group.asked.map(({ at }) => `${set.measures[at.measure]?.code}/${at.line}/${at.amount}`),
    ),
  );
  return findings.filter(({ question }) => {
    const target = question?.target;
    return target === undefined || !asked.has(`${target.code}/${target.line}/${target.amount}`);
  });
}
