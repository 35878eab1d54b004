// Which years do the figures of one row belong to? They keep their order: a year chosen for one fills in others.
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Amount } from "../../../../domain/amount";
import { settleYears, type YearsQuestion } from "../../../../domain/questionGroups";
import { impliedYears, pickYear } from "../../../../domain/yearsInOrder";
import { usePaneStyles } from "../../../components/paneStyles";
import { useMessages } from "../../../messages/PaneLanguage";
import { yearWords } from "../amountWords";
import { lineWords } from "../LineLabel";
import { SourceExcerpt } from "../SourceExcerpt";
import { AlikeChoice } from "./AlikeChoice";
import type { QuestionFormProps } from "./questionForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  figures: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  figure: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 128px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
    maxWidth: "320px",
  },
  save: { alignSelf: "flex-start" },
});

export function YearsForm({
  group,
  alike,
  set,
  source,
  picks,
  onPick,
  onSettle,
}: QuestionFormProps<YearsQuestion>) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { questions, review, settle } = useMessages();
  const [withAlike, setWithAlike] = useState(false);
  const [first] = group.asked;
  const line = first && set.measures[first.at.measure]?.lines[first.at.line];
  if (first === undefined || line === undefined) return null;
  const years = impliedYears(group.options, picks);
  const missing = years.filter((year) => year === null).length;
  const save = (): void => {
    const known = years.filter((year) => year !== null);
    if (known.length < years.length) return;
    const groups = [group, ...(withAlike ? alike : [])];
    onSettle(groups.flatMap((one) => (one.kind === "years" ? settleYears(one, known) : [])));
  };
  const choose = (index: number, value: string): void => {
    if (value !== "") return onPick(pickYear(group.options, picks, index, Number(value)));
    const { [index]: _former, ...others } = picks;
    onPick(others);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={pane.text}>{questions.years(lineWords(line, review))}</p>
      <ul className={mergeClasses(pane.list, styles.figures)}>
        {line.amounts.map((amount, amountIndex) => {
          const index = group.asked.findIndex(({ at }) => at.amount === amountIndex);
          return (
            <li key={amountIndex} className={styles.figure}>
              <span className={pane.number}>{amount.raw}</span>
              {index < 0 ? (
                <span className={pane.quiet}>{yearWords(amount.year, review)}</span>
              ) : (
                <Select
                  aria-label={questions.yearOf(figureName(amount, index))}
                  value={String(years[index] ?? "")}
                  onChange={(_event, data) => choose(index, data.value)}
                >
                  <option value="">{questions.chooseYear}</option>
                  {group.options[index]?.map((year) => (
                    <option key={year} value={year}>
                      {year}
                    </option>
                  ))}
                </Select>
              )}
            </li>
          );
        })}
      </ul>
      <SourceExcerpt source={source} place={first.amount.place} raw={first.amount.raw} />
      <AlikeChoice alike={alike} set={set} checked={withAlike} onChange={setWithAlike} />
      {missing > 0 && <p className={mergeClasses(pane.quiet, pane.small)}>{questions.missing(missing)}</p>}
      <Button type="submit" className={styles.save} disabled={missing > 0}>
        {settle.save}
      </Button>
    </form>
  );
}

/** Figures of a row may be equal: their place in the row tells them apart. */
function figureName(amount: Amount, index: number): string {
  return `${index + 1}: ${amount.raw}`;
}
