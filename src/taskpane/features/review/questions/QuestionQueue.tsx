// Questions that come in numbers, one group at a time: an answer settles a whole row, or all amounts of a kind.
// Only the group at hand is shown, so that many questions stay quick and calm.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MeasureSet } from "../../../../domain/measureSet";
import type { QuestionGroup } from "../../../../domain/questionGroups";
import { alikeGroups } from "../../../../domain/questionGroups";
import { usePaneStyles } from "../../../components/paneStyles";
import { useMessages } from "../../../messages/PaneLanguage";
import type { SessionHandle } from "../../../session/useSession";
import { AlternativeForm } from "./AlternativeForm";
import { ReadingForm } from "./ReadingForm";
import { YearForm } from "./YearForm";
import { YearsForm } from "./YearsForm";
import type { QuestionFormProps } from "./questionForm";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface QuestionQueueProps {
  readonly handle: SessionHandle;
  readonly set: MeasureSet;
  readonly source: readonly string[];
  readonly groups: readonly QuestionGroup[];
}

export function QuestionQueue({ handle, set, source, groups }: QuestionQueueProps) {
  const { session, dispatch, actions } = handle;
  const styles = useStyles();
  const pane = usePaneStyles();
  const { questions } = useMessages();
  const position = Math.max(
    0,
    groups.findIndex((group) => group.key === session.question),
  );
  const group = groups[position];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(group?.key);
  useEffect(() => {
    // The form that had the focus made place for the next.
    if (shown.current !== group?.key) title.current?.focus();
    shown.current = group?.key;
  }, [group?.key]);
  const amounts = groups.reduce((sum, each) => sum + each.asked.length, 0);
  const at = (step: number) => groups[(position + step + groups.length) % groups.length]?.key ?? null;
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{questions.title}</h2>
      {group === undefined ? (
        <p className={pane.text}>{questions.none}</p>
      ) : (
        <>
          <p className={pane.text}>{questions.intro(amounts)}</p>
          <OtherSets handle={handle} set={set} />
          <div
            className={styles.card}
            role="group"
            aria-label={questions.position(position + 1, groups.length)}
          >
            <p className={mergeClasses(pane.quiet, pane.small)}>
              {questions.position(position + 1, groups.length)}
            </p>
            <h3 ref={title} tabIndex={-1} className={styles.title}>
              {titleOf(group, set, questions)}
            </h3>
            <QuestionForm
              key={group.key}
              {...{ group, set, source }}
              alike={alikeGroups(group, groups)}
              picks={session.yearPicks[group.key] ?? {}}
              onPick={(picks) => dispatch({ type: "picked", key: group.key, picks })}
              onSettle={(settlings) => {
                const gone = new Set(
                  settlings.map(({ at: spot }) => `${spot.measure}/${spot.line}/${spot.amount}`),
                );
                const isLeft = (one: QuestionGroup) =>
                  one.asked.some(({ at: spot }) => !gone.has(`${spot.measure}/${spot.line}/${spot.amount}`));
                const next = [...groups.slice(position + 1), ...groups.slice(0, position)].find(isLeft);
                actions.settleAll(settlings, next?.key ?? null);
              }}
            />
          </div>
        </>
      )}
      <div className={pane.row}>
        {groups.length > 1 && <Steps before={at(-1)} after={at(1)} handle={handle} />}
        {session.undo !== null && (
          <Button size="small" onClick={actions.undo}>
            {questions.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Other sets of the workbook may print what this document leaves open. */
function OtherSets({ handle, set }: Pick<QuestionQueueProps, "handle" | "set">) {
  const { session, actions } = handle;
  const { questions } = useMessages();
  const { loadSets } = actions;
  useEffect(() => void loadSets(), [loadSets]);
  // Of the same name and with questions itself, it is this set, brought back for review.
  const others = session.sets.filter((one) => one.remembered && (one.title !== set.title || one.open === 0));
  return others.map((one) => (
    <div key={one.id}>
      <Button size="small" onClick={() => void actions.settleFrom(one.id, one.title)}>
        {questions.settleFrom(one.title)}
      </Button>
    </div>
  ));
}

interface StepsProps {
  readonly before: string | null;
  readonly after: string | null;
  readonly handle: SessionHandle;
}

function Steps({ before, after, handle: { dispatch } }: StepsProps) {
  const { questions } = useMessages();
  return (
    <>
      <Button size="small" onClick={() => dispatch({ type: "questioned", key: before })}>
        {questions.previous}
      </Button>
      <Button size="small" onClick={() => dispatch({ type: "questioned", key: after })}>
        {questions.skip}
      </Button>
    </>
  );
}

function titleOf(
  group: QuestionGroup,
  set: MeasureSet,
  words: Record<"readingTitle" | "alternativeTitle", string>,
): string {
  if (group.kind === "reading") return words.readingTitle;
  if (group.kind === "alternative") return words.alternativeTitle;
  const measure = set.measures[group.asked[0]?.at.measure ?? 0];
  return measure === undefined ? "" : `${measure.code} ${measure.title}`;
}

function QuestionForm(props: QuestionFormProps<QuestionGroup>) {
  const { group } = props;
  if (group.kind === "years") return <YearsForm {...props} group={group} />;
  if (group.kind === "year") return <YearForm {...props} group={group} />;
  if (group.kind === "alternative") return <AlternativeForm {...props} group={group} />;
  return <ReadingForm {...props} group={group} />;
}
