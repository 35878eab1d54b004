// A button that shows or hides what stands below it.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    marginLeft: "-2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  wide: { width: "100%" },
  content: { flexBasis: "100%", minWidth: 0 },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Controlled when given. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly wide?: boolean;
  /** Given: the button is a heading of the third level, with this class. */
  readonly headingClass?: string;
  /** In a row of buttons: what is shown takes a line of its own. */
  readonly wideContent?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({
  label,
  open,
  onToggle,
  wide = false,
  headingClass,
  wideContent = false,
  children,
}: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [own, setOwn] = useState(false);
  const isOpen = open ?? own;
  const toggle = (): void => {
    if (open === undefined) setOwn(!isOpen);
    onToggle?.(!isOpen);
  };
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, wide && styles.wide)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={toggle}
    >
      <Chevron className={styles.chevron} aria-hidden="true" />
      {label}
    </button>
  );
  return (
    <>
      {headingClass === undefined ? button : <h3 className={headingClass}>{button}</h3>}
      {isOpen && (
        <div id={id} className={mergeClasses(wideContent && styles.content)}>
          {children}
        </div>
      )}
    </>
  );
}
