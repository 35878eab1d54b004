// Review (nakijken): what was read beside where it was read, findings first. Nothing is written here.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AmountRef, Settlement } from "../../../app/addIn";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { formatEuros } from "../../../domain/money";
import { questionGroups } from "../../../domain/questionGroups";
import { Notice } from "../../components/Notice";
import { StepFooter } from "../../components/StepFooter";
import { StepHeading } from "../../components/StepHeading";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { Messages } from "../../messages/nl";
import { amountKey } from "../../session/session";
import type { SessionHandle } from "../../session/useSession";
import { AmountDetail } from "./AmountDetail";
import { CountProof } from "./CountProof";
import { countUnsettled } from "./effects";
import { questionAbout } from "./findAmount";
import { MeasureList } from "./MeasureList";
import { QuestionQueue } from "./questions/QuestionQueue";
import { ReviewFindings } from "./ReviewFindings";
import { SheetChoices } from "./SheetChoices";
import { SetSummary } from "./SetSummary";
import { YearTotals } from "./YearTotals";

export function ReviewStep({ handle }: { handle: SessionHandle }) {
  const { session, dispatch, actions } = handle;
  const pane = usePaneStyles();
  const messages = useMessages();
  const measures = useRef<HTMLDivElement>(null);
  const jump = useRef(false);
  useEffect(() => {
    if (!jump.current) return;
    jump.current = false;
    const button = measures.current?.querySelector<HTMLElement>("button[aria-expanded=true][aria-label]");
    button?.focus();
  }, [session.openAmount]);

  const { result } = session;
  const set = result?.set;
  if (result === null || set == null) return null;
  const groups = questionGroups(set);
  const unsettled = countUnsettled(set.measures);
  const showAmount = (ref: AmountRef): void => {
    jump.current = true;
    dispatch({ type: "filtered", filter: "all" });
    dispatch({ type: "amountOpened", ref: { ...ref } });
  };
  const detail = (ref: AmountRef) => {
    const amount = set.measures[ref.measure]?.lines[ref.line]?.amounts[ref.amount];
    if (amount === undefined) return null;
    return (
      <AmountDetail
        key={amountKey(ref)}
        amount={amount}
        source={result.source}
        years={set.years}
        question={questionAbout(set, result.diagnostics, ref)}
        draft={session.drafts[amountKey(ref)]}
        onDraft={(draft) => dispatch({ type: "drafted", ref, draft })}
        onSettle={(settlement) =>
          actions.settle(ref, settlement, settledNotice(amount, settlement, messages))
        }
        onLeaveOpen={() => {
          dispatch({ type: "noticed", notice: messages.settle.leftOpen });
          dispatch({ type: "amountOpened", ref: null });
        }}
      />
    );
  };
  return (
    <>
      <div className={pane.stack}>
        <StepHeading title={messages.review.title} />
        <SetSummary set={set} />
        {result.sheets && (
          <SheetChoices
            sheets={result.sheets}
            open={result.diagnostics.some(isDoubt)}
            onChoose={session.file === null ? undefined : (names) => void actions.chooseSheets(names)}
          />
        )}
        <CountProof count={result.count} />
        {result.recalled !== undefined && (
          <Notice tone="info">
            <p>{messages.review.recalled(result.recalled)}</p>
          </Notice>
        )}
        {(groups.length > 0 || session.undo !== null) && (
          <QuestionQueue handle={handle} set={set} source={result.source} groups={groups} />
        )}
        <ReviewFindings result={result} set={set} groups={groups} onShow={showAmount} />
        <YearTotals set={set} />
        <div ref={measures}>
          <MeasureList handle={handle} set={set} groups={groups} detail={detail} />
        </div>
      </div>
      <StepFooter notice={session.notice} hint={messages.review.nextHint(unsettled)}>
        <Button appearance="primary" onClick={() => actions.go("sync")}>
          {messages.review.next}
        </Button>
      </StepFooter>
    </>
  );
}

/** Sheets contradict each other, or one was passed over. */
function isDoubt({ code, severity }: Diagnostic): boolean {
  return severity === "warning" && (code === "import/sheets-repeat" || code === "import/sheet");
}

type Amount = Parameters<typeof AmountDetail>[0]["amount"];

function settledNotice(amount: Amount, settlement: Settlement, { settle }: Messages): string {
  if (settlement.kind === "reopen") return settle.reopened;
  const cents =
    settlement.kind === "type"
      ? settlement.cents
      : settlement.kind === "choose" && amount.type === "unsettled"
        ? amount.candidates[settlement.candidate]?.cents
        : undefined;
  return settle.done(cents === undefined ? "" : formatEuros(cents));
}
