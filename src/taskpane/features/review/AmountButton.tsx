// One amount as a button that opens its source. Looks like a figure, not like a button.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Amount } from "../../../domain/amount";
import { useMessages } from "../../messages/PaneLanguage";
import { amountWords, yearWords } from "./amountWords";

const useStyles = makeStyles({
  button: {
    display: "inline-block",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginRight: `calc(-1 * (${tokens.spacingHorizontalXS} + 1px))`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    textAlign: "right",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    textDecorationLine: "none",
  },
  words: { whiteSpace: "normal" },
  unsettled: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

interface AmountButtonProps {
  readonly amount: Amount;
  /** The line it stands in, for its spoken name. */
  readonly line: string;
  readonly open: boolean;
  readonly onOpen: () => void;
}

export function AmountButton({ amount, line, open, onOpen }: AmountButtonProps) {
  const styles = useStyles();
  const { review } = useMessages();
  const words = amountWords(amount, review);
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.button,
        amount.type !== "money" && styles.words,
        amount.type === "unsettled" && styles.unsettled,
        open && styles.open,
      )}
      aria-expanded={open}
      aria-label={review.openAmount(line, yearWords(amount.year, review), words)}
      onClick={onOpen}
    >
      {words}
    </button>
  );
}
