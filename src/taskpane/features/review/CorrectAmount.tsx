// An amount that was read plainly, and wrongly: the controller types what it should be, with a reason.
import { Button, makeStyles } from "@fluentui/react-components";
import type { Settlement } from "../../../app/addIn";
import type { MoneyAmount } from "../../../domain/amount";
import { formatAmount } from "../../../domain/money";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SettleDraft } from "../../session/session";
import { TypedAmountFields } from "./TypedAmountFields";
import { useDraft } from "./useDraft";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" }, form: { margin: 0 } });

interface CorrectAmountProps {
  readonly amount: MoneyAmount;
  readonly years: readonly number[];
  /** Absent until somebody starts correcting. */
  readonly draft: SettleDraft | undefined;
  readonly onDraft: (draft: SettleDraft | null) => void;
  readonly onSettle: (settlement: Settlement) => void;
}

export function CorrectAmount({ amount, years, draft, onDraft, onSettle }: CorrectAmountProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { settle, actions } = useMessages();
  const fresh: SettleDraft = {
    choice: "type",
    amount: formatAmount(amount.cents),
    year: amount.year === null ? "" : String(amount.year),
    reason: "",
  };
  const { problem, change, save } = useDraft(draft ?? fresh, onDraft, onSettle);
  if (draft === undefined) {
    return (
      <Button size="small" className={styles.start} onClick={() => onDraft(fresh)}>
        {settle.correct}
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={settle.correctTitle}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={pane.stackTight}>
        <TypedAmountFields draft={draft} years={years} problem={problem} change={change} />
        <div className={pane.row}>
          <Button type="submit">{settle.save}</Button>
          <Button onClick={() => onDraft(null)}>{actions.cancel}</Button>
        </div>
      </div>
    </form>
  );
}
