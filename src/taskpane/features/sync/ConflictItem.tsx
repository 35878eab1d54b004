// One cell that the controller changed: both values, and whose stays.
import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CellConflict, ConflictChoice } from "../../../app/addIn";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { cellWords } from "./cellWords";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  radio: {
    display: "flex",
    width: "100%",
    alignItems: "flex-start",
    "& > label": { flexGrow: 1, minWidth: 0 },
  },
  option: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
  },
  value: {
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    textAlign: "right",
    marginLeft: "auto",
  },
});

interface ConflictItemProps {
  readonly conflict: CellConflict;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
}

export function ConflictItem({ conflict, choice, onChoose }: ConflictItemProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { sync } = useMessages();
  const id = useId();
  const options: [ConflictChoice, string, string, string | number][] = [
    ["keep", sync.keep, sync.theirs, conflict.theirs],
    ["take-over", sync.takeOver, sync.ours, conflict.ours],
  ];
  return (
    <li className={styles.item}>
      <h3 id={id} className={styles.title}>
        {conflict.row}
      </h3>
      <p className={mergeClasses(pane.quiet, pane.small)}>
        {conflict.table}, {conflict.column}
      </p>
      <RadioGroup
        aria-label={sync.choiceOf(conflict.row, conflict.column)}
        value={choice}
        onChange={(_event, data) => onChoose(data.value === "take-over" ? "take-over" : "keep")}
      >
        {options.map(([value, action, where, cell]) => (
          <Radio
            key={value}
            value={value}
            className={styles.radio}
            label={
              <span className={styles.option}>
                <span>
                  {action} <span className={mergeClasses(pane.quiet, pane.small)}>{where.toLowerCase()}</span>
                </span>
                <span className={mergeClasses(styles.value, choice === value && pane.strong)}>
                  {cellWords(cell, conflict.column, sync.empty)}
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </li>
  );
}
