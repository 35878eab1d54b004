// The heading of a step. It takes the focus when the step opens, so that keyboard and screen reader follow.
import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext, useEffect, useRef } from "react";

/** False while the pane shows its first step: opening the pane should not pull the focus out of the grid. */
export const FocusOnStep = createContext(true);

const useStyles = makeStyles({
  heading: {
    margin: 0,
    // The trail of steps stays in sight when the heading takes the focus.
    scrollMarginTop: "72px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
});

export function StepHeading({ title }: { title: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useContext(FocusOnStep);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
    // Only when the step opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {title}
    </h1>
  );
}
