// Alternatives (scenarios, variants) of one document: which of them count? The amounts of the others become 0.
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type AlternativeQuestion, settleAlternatives } from "../../../../domain/questionGroups";
import { usePaneStyles } from "../../../components/paneStyles";
import { useMessages } from "../../../messages/PaneLanguage";
import { SourceExcerpt } from "../SourceExcerpt";
import type { QuestionFormProps } from "./questionForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  choices: { display: "flex", flexDirection: "column" },
  save: { alignSelf: "flex-start" },
});

/** Ticks are kept as picks: 1 for the number of an alternative that counts. */
export function AlternativeForm({
  group,
  source,
  picks,
  onPick,
  onSettle,
}: Omit<QuestionFormProps<AlternativeQuestion>, "alike" | "set">) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { questions, settle } = useMessages();
  const [ticked, setTicked] = useState(picks);
  const label = useId();
  const [first] = group.asked;
  const chosen = new Set(group.alternatives.filter((_, index) => ticked[index] === 1));
  if (first === undefined) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) onSettle(settleAlternatives(group, chosen));
      }}
    >
      <p id={label} className={pane.text}>
        {questions.alternatives(group.asked.length)}
      </p>
      <div className={styles.choices} role="group" aria-labelledby={label}>
        {group.alternatives.map((name, index) => (
          <Checkbox
            key={name}
            checked={ticked[index] === 1}
            label={questions.alternative(name, group.of.filter((one) => one === name).length)}
            onChange={(_event, data) => {
              const next = { ...ticked, [index]: data.checked === true ? 1 : 0 };
              setTicked(next);
              onPick(next);
            }}
          />
        ))}
      </div>
      <SourceExcerpt source={source} place={first.amount.place} raw={first.amount.raw} />
      <Button type="submit" className={styles.save} disabled={chosen.size === 0}>
        {settle.save}
      </Button>
    </form>
  );
}
