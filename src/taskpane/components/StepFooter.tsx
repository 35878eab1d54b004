// The foot of a step, always in sight: what just happened or what to know, and the one primary button.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneStyles } from "./paneStyles";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { width: "100%" },
  },
});

interface StepFooterProps {
  /** What just happened; takes the place of the hint. The live region says it too. */
  readonly notice: string | null;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function StepFooter({ notice, hint, children }: StepFooterProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const text = notice ?? hint;
  return (
    <div data-foot="" className={styles.footer}>
      {text !== undefined && (
        <p className={mergeClasses(notice === null && pane.quiet, pane.text, pane.small)}>{text}</p>
      )}
      {children}
    </div>
  );
}
