// An amount typed by hand: how much, in which year, and why.
import { Field, Input, Select } from "@fluentui/react-components";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SettleDraft } from "../../session/session";
import type { SettleProblem } from "./settlementOf";

interface TypedAmountFieldsProps {
  readonly draft: SettleDraft;
  readonly years: readonly number[];
  readonly problem: SettleProblem | null;
  readonly change: (part: Partial<SettleDraft>) => void;
}

export function TypedAmountFields({ draft, years, problem, change }: TypedAmountFieldsProps) {
  const pane = usePaneStyles();
  const { settle, review } = useMessages();
  const error = (text: string) => ({ validationState: "error" as const, validationMessage: text });
  return (
    <div className={pane.stackTight}>
      <Field
        label={settle.amountLabel}
        hint={settle.amountHint}
        {...(problem === "amount" ? error(settle.amountInvalid) : {})}
      >
        <Input
          autoComplete="off"
          value={draft.amount}
          onChange={(_event, data) => change({ amount: data.value })}
        />
      </Field>
      <Field label={settle.yearLabel}>
        <Select value={draft.year} onChange={(_event, data) => change({ year: data.value })}>
          <option value="">{review.yearUnknown}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={settle.reasonLabel}
        hint={settle.reasonHint}
        {...(problem === "reason" ? error(settle.reasonMissing) : {})}
      >
        <Input value={draft.reason} onChange={(_event, data) => change({ reason: data.value })} />
      </Field>
    </div>
  );
}
