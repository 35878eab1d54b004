// Amounts of a measure that stand without a year: one year for all of them.
import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settleYear, type YearQuestion } from "../../../../domain/questionGroups";
import { usePaneStyles } from "../../../components/paneStyles";
import { useMessages } from "../../../messages/PaneLanguage";
import { lineWords } from "../LineLabel";
import { SourceExcerpt } from "../SourceExcerpt";
import { AlikeChoice } from "./AlikeChoice";
import type { QuestionFormProps } from "./questionForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  year: { maxWidth: "160px" },
  save: { alignSelf: "flex-start" },
});

/** The one figure here is the year, kept as a pick of the first amount. */
export function YearForm({
  group,
  alike,
  set,
  source,
  picks,
  onPick,
  onSettle,
}: QuestionFormProps<YearQuestion>) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { questions, review, settle } = useMessages();
  const [withAlike, setWithAlike] = useState(false);
  const [typed, setTyped] = useState(picks[0] === undefined ? "" : String(picks[0]));
  const [first] = group.asked;
  const isCounted = group.asked.some(({ amount }) => amount.yearsAfterFirst !== undefined);
  const year = /^(?:19|20|21)\d\d$/.test(typed.trim()) ? Number(typed) : null;
  const change = (value: string): void => {
    setTyped(value);
    onPick(/^\d{4}$/.test(value) ? { 0: Number(value) } : {});
  };
  if (first === undefined) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (year === null) return;
        const groups = [group, ...(withAlike ? alike : [])];
        onSettle(groups.flatMap((one) => (one.kind === "year" ? settleYear(one, year, "year-chosen") : [])));
      }}
    >
      <p className={pane.text}>{isCounted ? questions.countedYears : questions.year(group.asked.length)}</p>
      <ul className={pane.list}>
        {group.asked.map(({ at, amount }) => {
          const line = set.measures[at.measure]?.lines[at.line];
          return (
            <li key={`${at.line}/${at.amount}`} className={pane.text}>
              {line && lineWords(line, review)}: <span className={pane.number}>{amount.raw}</span>
            </li>
          );
        })}
      </ul>
      <SourceExcerpt source={source} place={first.amount.place} raw={first.amount.raw} />
      <Field label={isCounted ? questions.firstYear : settle.yearLabel} className={styles.year}>
        {set.years.length > 0 ? (
          <Select value={typed} onChange={(_event, data) => change(data.value)}>
            <option value="">{isCounted ? questions.chooseFirstYear : questions.chooseYear}</option>
            {set.years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        ) : (
          <Input inputMode="numeric" value={typed} onChange={(_event, data) => change(data.value)} />
        )}
      </Field>
      <AlikeChoice alike={alike} set={set} checked={withAlike} onChange={setWithAlike} />
      {year === null && <p className={mergeClasses(pane.quiet, pane.small)}>{questions.missing(1)}</p>}
      <Button type="submit" className={styles.save} disabled={year === null}>
        {settle.save}
      </Button>
    </form>
  );
}
