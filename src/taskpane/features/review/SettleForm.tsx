// Settling an unclear amount: choose a reading, type the amount with a reason, or leave it open.
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Settlement } from "../../../app/addIn";
import type { UnsettledAmount } from "../../../domain/amount";
import type { Question } from "../../../domain/diagnostics/diagnostic";
import { formatEuros } from "../../../domain/money";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SettleDraft } from "../../session/session";
import { yearWords } from "./amountWords";
import { TypedAmountFields } from "./TypedAmountFields";
import { useDraft } from "./useDraft";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
  },
  candidate: { display: "flex", flexDirection: "column" },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  save: { alignSelf: "flex-start" },
});

interface SettleFormProps {
  readonly amount: UnsettledAmount;
  readonly years: readonly number[];
  readonly question: Question | undefined;
  readonly draft: SettleDraft | undefined;
  readonly onDraft: (draft: SettleDraft) => void;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onLeaveOpen: () => void;
}

export function SettleForm(props: SettleFormProps) {
  const { amount, draft = emptyDraft(amount), onDraft } = props;
  const styles = useStyles();
  const { settle } = useMessages();
  const { problem, change, save } = useDraft(draft, onDraft, props.onSettle);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.choice === "open") props.onLeaveOpen();
        else save();
      }}
    >
      <Field label={settle.title}>
        <RadioGroup
          value={String(draft.choice)}
          onChange={(_event, data) => change({ choice: choiceOf(data.value) })}
        >
          {amount.candidates.map((candidate, index) => (
            <Radio key={index} value={String(index)} label={<CandidateLabel {...props} index={index} />} />
          ))}
          <Radio value="type" label={settle.other} />
          <Radio value="open" label={settle.leaveOpen} />
        </RadioGroup>
      </Field>
      {draft.choice === "type" && (
        <TypedAmountFields draft={draft} years={props.years} problem={problem} change={change} />
      )}
      <Button type="submit" className={styles.save} disabled={draft.choice === null}>
        {settle.save}
      </Button>
    </form>
  );
}

function choiceOf(value: string): SettleDraft["choice"] {
  return value === "type" || value === "open" ? value : Number(value);
}

function emptyDraft(amount: UnsettledAmount): SettleDraft {
  const year = amount.year ?? amount.candidates[0]?.year ?? null;
  return { choice: null, amount: "", year: year === null ? "" : String(year), reason: "" };
}

function CandidateLabel({ amount, question, index }: SettleFormProps & { readonly index: number }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { settle, review } = useMessages();
  const candidate = amount.candidates[index];
  if (candidate === undefined) return null;
  const totals = question?.totals?.[index] ?? [];
  const reason = settle.reasons[candidate.reason];
  return (
    <span className={styles.candidate}>
      <span className={styles.number}>
        {settle.candidate(formatEuros(candidate.cents), yearWords(candidate.year, review))}
      </span>
      {reason !== undefined && <span className={pane.quiet}>{reason}</span>}
      {totals.map((total) => (
        <span key={total.label} className={pane.quiet}>
          {settle.totalWith(total.label, formatEuros(total.cents))}
        </span>
      ))}
    </span>
  );
}
