// One measure: its code and title, what is open about it, and its amounts; opened, each amount with its source.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AmountRef } from "../../../app/addIn";
import type { Measure } from "../../../domain/measureSet";
import { Disclosure } from "../../components/Disclosure";
import { contentWidth, usePaneWidth } from "../../components/usePaneWidth";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { AmountList } from "./AmountList";
import { AmountTable } from "./AmountTable";
import { EffectGrid } from "./EffectGrid";
import { tableFits } from "./figureColumns";
import { countUnsettled, effectsOf, yearsToShow } from "./effects";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  code: {
    marginRight: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForeground1,
  },
  body: { paddingLeft: "0", paddingTop: tokens.spacingVerticalXS },
  asked: {
    alignSelf: "flex-start",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface MeasureCardProps {
  readonly measure: Measure;
  readonly index: number;
  readonly setYears: readonly number[];
  /** The figures of all measures: they decide the layout of each, so that all look alike. */
  readonly figures: readonly string[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly openAmount: AmountRef | null;
  readonly onOpen: (ref: AmountRef | null) => void;
  readonly detail: (ref: AmountRef) => ReactNode;
}

export function MeasureCard(props: MeasureCardProps) {
  const { measure, index, setYears, open, onToggle } = props;
  const styles = useStyles();
  const pane = usePaneStyles();
  const { review } = useMessages();
  const amounts = measure.lines.reduce((sum, line) => sum + line.amounts.length, 0);
  const asked = countUnsettled([measure]);
  const years = yearsToShow(setYears, [measure]);
  const effects = effectsOf([measure]);
  const available = contentWidth(usePaneWidth());
  const title = (
    <span>
      <span className={styles.code}>{measure.code}</span>
      {measure.title}
    </span>
  );
  if (amounts === 0) {
    return (
      <li className={styles.card}>
        <h3 className={styles.title}>{title}</h3>
        <p className={mergeClasses(pane.quiet, pane.small)}>
          {measure.status === "genoemd" ? review.listedOnly : review.noAmounts}
        </p>
      </li>
    );
  }
  const Amounts = tableFits(props.figures, years.length, available) ? AmountTable : AmountList;
  return (
    <li className={styles.card}>
      <Disclosure headingClass={styles.title} label={title} open={open} onToggle={onToggle} wide>
        <div className={styles.body}>
          <Amounts
            measure={measure}
            measureIndex={index}
            years={years}
            effects={effects}
            figures={props.figures}
            openAmount={props.openAmount}
            onOpen={props.onOpen}
            detail={props.detail}
          />
        </div>
      </Disclosure>
      {!open && <EffectGrid years={years} effects={effects} figures={props.figures} />}
      {asked > 0 && !open && <span className={styles.asked}>{review.openCount(asked)}</span>}
    </li>
  );
}
