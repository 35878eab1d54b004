// One amount, opened: where it was read, how, and what a person decided or still has to decide about it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Settlement } from "../../../app/addIn";
import type { Amount } from "../../../domain/amount";
import type { Question } from "../../../domain/diagnostics/diagnostic";
import { formatEuros } from "../../../domain/money";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SettleDraft } from "../../session/session";
import { amountWords, yearWords } from "./amountWords";
import { CorrectAmount } from "./CorrectAmount";
import { SettleForm } from "./SettleForm";
import { SourceExcerpt } from "./SourceExcerpt";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: "1px solid transparent",
    textAlign: "left",
    whiteSpace: "normal",
  },
  reading: {
    margin: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reopen: { alignSelf: "flex-start" },
});

interface AmountDetailProps {
  readonly amount: Amount;
  readonly source: readonly string[];
  readonly years: readonly number[];
  readonly question: Question | undefined;
  readonly draft: SettleDraft | undefined;
  readonly onDraft: (draft: SettleDraft | null) => void;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onLeaveOpen: () => void;
}

export function AmountDetail(props: AmountDetailProps) {
  const { amount } = props;
  const styles = useStyles();
  const pane = usePaneStyles();
  const messages = useMessages();
  const reading = useRef<HTMLParagraphElement>(null);
  const state = `${amount.type} ${amount.type === "money" && amount.settled !== undefined}`;
  const before = useRef(state);
  useEffect(() => {
    // The form that had the focus is gone, or has come back: go on at what is read now.
    if (before.current !== state) reading.current?.focus();
    before.current = state;
  }, [state]);
  const words = amount.type === "money" ? formatEuros(amount.cents) : amountWords(amount, messages.review);
  const settled = amount.type === "money" ? amount.settled : undefined;
  const isReading = settled?.candidates.some((candidate) => candidate.reason === settled.reason) ?? false;
  return (
    <div className={styles.detail}>
      <SourceExcerpt source={props.source} place={amount.place} raw={amount.raw} />
      <p ref={reading} tabIndex={-1} className={styles.reading}>
        {messages.source.reading}: <strong className={pane.number}>{words}</strong> ·{" "}
        {yearWords(amount.year, messages.review)}
        {amount.continuing === true && ` · ${messages.review.continuing}`}
      </p>
      {settled !== undefined && (
        <>
          <p className={mergeClasses(pane.quiet)}>
            {messages.settle.chosen(
              isReading
                ? messages.settle.chosenCandidate
                : (messages.settle.reasons[settled.reason] ?? settled.reason),
            )}
          </p>
          <Button className={styles.reopen} onClick={() => props.onSettle({ kind: "reopen" })}>
            {messages.settle.reopen}
          </Button>
        </>
      )}
      {amount.type === "money" && settled === undefined && <CorrectAmount {...props} amount={amount} />}
      {amount.type === "unsettled" && <SettleForm {...props} amount={amount} />}
    </div>
  );
}
