// Where we are: five small steps, the current one named. Steps that can be gone to are buttons.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Regular } from "@fluentui/react-icons";
import { useMessages } from "../messages/PaneLanguage";
import { steps, type Step } from "../session/session";

const useStyles = makeStyles({
  trail: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    columnGap: tokens.spacingHorizontalXS,
  },
  item: { display: "flex", alignItems: "center" },
  step: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: "28px",
    minHeight: "28px",
    justifyContent: "center",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  link: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  mark: {
    boxSizing: "border-box",
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
  },
  off: { color: tokens.colorNeutralForeground3, cursor: "default" },
  markOff: {
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  markNow: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "nowrap",
  },
  line: {
    width: "10px",
    height: "1px",
    backgroundColor: tokens.colorNeutralStroke1,
    marginRight: tokens.spacingHorizontalXS,
    "@media (max-width: 340px)": { display: "none" },
  },
});

interface StepTrailProps {
  readonly current: Step;
  readonly isReachable: (step: Step) => boolean;
  readonly onGo: (step: Step) => void;
}

export function StepTrail({ current, isReachable, onGo }: StepTrailProps) {
  const styles = useStyles();
  const messages = useMessages();
  const now = steps.indexOf(current);
  return (
    <nav aria-label={messages.steps.label}>
      <ol className={styles.trail}>
        {steps.map((step, index) => {
          const label = messages.steps.position(index + 1, steps.length, messages.steps[step]);
          return (
            <li key={step} className={styles.item}>
              {index > 0 && <span className={styles.line} aria-hidden="true" />}
              {step === current ? (
                <span className={styles.step} aria-current="step">
                  <span className={mergeClasses(styles.mark, styles.markNow)}>{index + 1}</span>
                  <span className={styles.name}>{messages.steps[step]}</span>
                </span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(styles.step, isReachable(step) ? styles.link : styles.off)}
                  aria-label={label}
                  title={messages.steps[step]}
                  disabled={!isReachable(step)}
                  onClick={() => onGo(step)}
                >
                  <span
                    className={mergeClasses(styles.mark, !isReachable(step) && styles.markOff)}
                    aria-hidden="true"
                  >
                    {index < now && isReachable(step) ? <Checkmark12Regular /> : index + 1}
                  </span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
