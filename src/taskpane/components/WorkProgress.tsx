// Work under way: what it is, how far it is, and the way to stop it.
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useMessages } from "../messages/PaneLanguage";
import { usePaneStyles } from "./paneStyles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    alignItems: "stretch",
    paddingTop: tokens.spacingVerticalS,
  },
  stop: { alignSelf: "flex-start" },
});

interface WorkProgressProps {
  readonly text: string;
  readonly fraction: number | null;
  readonly describe: (percent: number) => string;
  readonly onCancel?: (() => void) | undefined;
}

export function WorkProgress({ text, fraction, describe, onCancel }: WorkProgressProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  const percent = fraction === null ? null : Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div className={styles.box}>
      <p id={id} className={pane.text}>
        {text}
      </p>
      <ProgressBar
        aria-labelledby={id}
        {...(percent === null ? {} : { value: percent / 100, "aria-valuetext": describe(percent) })}
      />
      {percent !== null && <p className={pane.quiet}>{describe(percent)}</p>}
      {onCancel && (
        <Button className={styles.stop} onClick={onCancel}>
          {messages.actions.cancel}
        </Button>
      )}
    </div>
  );
}
