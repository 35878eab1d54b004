// Amounts that can all be read in the same ways (unit, sign, a misprint): one reading for all of them.
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Amount } from "../../../../domain/amount";
import { candidateFor, settleReading, type ReadingQuestion } from "../../../../domain/questionGroups";
import { formatEuros } from "../../../../domain/money";
import { Disclosure } from "../../../components/Disclosure";
import { usePaneStyles } from "../../../components/paneStyles";
import { useMessages } from "../../../messages/PaneLanguage";
import { SourceExcerpt } from "../SourceExcerpt";
import type { QuestionFormProps } from "./questionForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  reading: { display: "flex", flexDirection: "column" },
  save: { alignSelf: "flex-start" },
});

/** So many amounts show what a reading means. */
const EXAMPLES = 3;

/** The first amounts of different print: an amount for a period is asked in each of its years. */
function examplesOf({ asked }: ReadingQuestion): readonly Amount[] {
  const amounts = asked.map(({ amount }) => amount);
  const isFirst = (amount: Amount, at: number): boolean =>
    amounts.findIndex(({ raw }) => raw === amount.raw) === at;
  return amounts.filter(isFirst).slice(0, EXAMPLES);
}

export function ReadingForm({
  group,
  set,
  source,
  picks,
  onPick,
  onSettle,
}: QuestionFormProps<ReadingQuestion>) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { questions, settle } = useMessages();
  const [choice, setChoice] = useState<number | null>(picks[0] ?? null);
  const [first] = group.asked;
  const reading = choice === null ? undefined : group.readings[choice];
  if (first === undefined) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reading !== undefined) onSettle(settleReading(group, reading));
      }}
    >
      <Field label={questions.reading(group.asked.length)}>
        <RadioGroup
          value={String(choice)}
          onChange={(_event, data) => {
            setChoice(Number(data.value));
            onPick({ 0: Number(data.value) });
          }}
        >
          {group.readings.map((one, index) => (
            <Radio
              key={one}
              value={String(index)}
              label={
                <span className={styles.reading}>
                  {settle.reasons[one.split("|")[0] ?? ""]}
                  {examplesOf(group).map((amount, n) => (
                    <span key={n} className={pane.quiet}>
                      {questions.example(amount.raw, formatEuros(candidateFor(amount, one)?.cents ?? 0))}
                    </span>
                  ))}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <SourceExcerpt source={source} place={first.amount.place} raw={first.amount.raw} />
      <div>
        <Disclosure label={questions.allAmounts(group.asked.length)}>
          <ul className={pane.list}>
            {group.asked.map(({ at, amount }) => (
              <li key={`${at.measure}/${at.line}/${at.amount}`} className={pane.text}>
                {set.measures[at.measure]?.code}: <span className={pane.number}>{amount.raw}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <Button type="submit" className={styles.save} disabled={reading === undefined}>
        {settle.save}
      </Button>
    </form>
  );
}
