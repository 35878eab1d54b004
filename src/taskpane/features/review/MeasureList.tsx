// All measures of the set, or only those with something to assess.
import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { AmountRef } from "../../../app/addIn";
import type { MeasureSet } from "../../../domain/measureSet";
import type { QuestionGroup } from "../../../domain/questionGroups";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { ReviewFilter } from "../../preferences/preferences";
import type { SessionHandle } from "../../session/useSession";
import { countUnsettled } from "./effects";
import { figuresOf } from "./figureColumns";
import { MeasureCard } from "./MeasureCard";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MeasureListProps {
  readonly handle: SessionHandle;
  readonly set: MeasureSet;
  /** Questions that are asked by themselves: their measures need not stand open. */
  readonly groups: readonly QuestionGroup[];
  readonly detail: (ref: AmountRef) => ReactNode;
}

export function MeasureList({ handle, set, groups, detail }: MeasureListProps) {
  const { session, dispatch, actions } = handle;
  const pane = usePaneStyles();
  const styles = useStyles();
  const { review } = useMessages();
  const measures = set.measures.map((measure, index) => ({
    measure,
    index,
    asked: countUnsettled([measure]),
  }));
  const inQueue = (index: number) =>
    groups.flatMap((group) => group.asked).filter(({ at }) => at.measure === index).length;
  const figures = useMemo(() => figuresOf(set.measures, review), [set, review]);
  const open = measures.filter(({ asked }) => asked > 0);
  // A measure that is being settled stays in sight until somebody leaves it.
  const shown =
    session.filter === "all"
      ? measures
      : measures.filter(({ asked, index }) => asked > 0 || session.openAmount?.measure === index);
  const filters: [ReviewFilter, string][] = [
    ["all", review.filterAll(measures.length)],
    ["open", review.filterOpen(open.length)],
  ];
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{review.measuresTitle}</h2>
      <div className={styles.filters} role="group" aria-label={review.filterLabel}>
        {filters.map(([filter, label]) => (
          <ToggleButton
            key={filter}
            size="small"
            checked={session.filter === filter}
            onClick={() => actions.filter(filter)}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className={pane.text}>{review.filterNothing}</p>
      ) : (
        <ul className={pane.list}>
          {shown.map(({ measure, index, asked }) => (
            <MeasureCard
              key={index}
              measure={measure}
              index={index}
              setYears={set.years}
              figures={figures}
              open={session.opened[index] ?? asked > inQueue(index)}
              onToggle={(isOpen) => dispatch({ type: "measureToggled", measure: index, open: isOpen })}
              openAmount={session.openAmount}
              onOpen={(ref) => dispatch({ type: "amountOpened", ref })}
              detail={detail}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
