// Net effect per year of one measure at a glance; wraps by itself in a narrow pane.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../../domain/money";
import { leftOut, noEffect, type Effect } from "../../../domain/netEffect";
import { contentWidth, usePaneWidth } from "../../components/usePaneWidth";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { yearWords } from "./amountWords";
import { figureColumns } from "./figureColumns";
import { LeftOut } from "./LeftOut";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "right" },
    "& dd": { margin: 0, textAlign: "right" },
  },
  rows: { rowGap: tokens.spacingVerticalXXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    "& > dt": { marginRight: "auto" },
  },
});

interface EffectGridProps {
  readonly years: readonly (number | null)[];
  readonly effects: ReadonlyMap<number | null, Effect>;
  /** The figures of all measures, as written. */
  readonly figures: readonly string[];
}

export function EffectGrid({ years, effects, figures }: EffectGridProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { review } = useMessages();
  const available = contentWidth(usePaneWidth());
  const columns = figureColumns(figures, years.length, available);
  return (
    <dl className={mergeClasses(styles.grid, columns === null && styles.rows)} style={columns ?? undefined}>
      {years.map((year) => {
        const effect = effects.get(year) ?? noEffect;
        return (
          <div key={year} className={mergeClasses(columns === null && styles.row)}>
            <dt>{yearWords(year, review)}</dt>
            {(effect.money > 0 || leftOut(effect) === 0) && (
              <dd className={mergeClasses(pane.number)}>{formatAmount(effect.cents)}</dd>
            )}
            {leftOut(effect) > 0 && (
              <dd>
                <LeftOut effect={effect} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
