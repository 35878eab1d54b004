// The lines of a measure as lists of year and amount: for a narrow pane, where a table would not fit.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { contentWidth, usePaneWidth } from "../../components/usePaneWidth";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { AmountButton } from "./AmountButton";
import { isSame, type MeasureAmountsProps } from "./AmountTable";
import { yearWords } from "./amountWords";
import { figureColumns } from "./figureColumns";
import { EffectGrid } from "./EffectGrid";
import { LineLabel, lineWords } from "./LineLabel";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  amounts: {
    display: "grid",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
  },
  amount: { display: "flex", flexDirection: "column", alignItems: "flex-end", minWidth: 0 },
  row: { flexDirection: "row", alignItems: "center", justifyContent: "space-between" },
  detail: { marginTop: tokens.spacingVerticalS },
  net: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalS },
});

export function AmountList(props: MeasureAmountsProps) {
  const { measure, measureIndex, years, effects, openAmount, onOpen } = props;
  const styles = useStyles();
  const pane = usePaneStyles();
  const { review } = useMessages();
  const available = contentWidth(usePaneWidth());
  const columns = figureColumns(props.figures, years.length, available);
  return (
    <div className={styles.lines}>
      {measure.lines.map((line, lineIndex) => (
        <section key={lineIndex}>
          <h4 className={styles.title}>
            <LineLabel line={line} />
          </h4>
          <ul className={mergeClasses(pane.list, styles.amounts)} style={columns ?? undefined}>
            {line.amounts.map((amount, index) => {
              const ref = { measure: measureIndex, line: lineIndex, amount: index };
              const open = isSame(openAmount, ref);
              // Beneath its own year, also where years before it have no amount.
              const gridColumn = columns === null ? 1 : years.indexOf(amount.year) + 1;
              return (
                <li
                  key={index}
                  style={{ gridColumn }}
                  className={mergeClasses(styles.amount, columns === null && styles.row)}
                >
                  <span className={mergeClasses(pane.quiet, pane.small)} aria-hidden="true">
                    {yearWords(amount.year, review)}
                  </span>
                  <AmountButton
                    amount={amount}
                    line={lineWords(line, review)}
                    open={open}
                    onOpen={() => onOpen(open ? null : ref)}
                  />
                </li>
              );
            })}
          </ul>
          {openAmount?.measure === measureIndex && openAmount.line === lineIndex && (
            <div className={styles.detail}>{props.detail(openAmount)}</div>
          )}
        </section>
      ))}
      <section className={styles.net}>
        <h4 className={mergeClasses(styles.title, pane.strong)}>{review.net}</h4>
        <EffectGrid years={years} effects={effects} figures={props.figures} />
      </section>
    </div>
  );
}
