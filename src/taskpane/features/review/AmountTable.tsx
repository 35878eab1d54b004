// The lines of a measure as a table: a row per line, a column per year. For panes wide enough to hold it.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { AmountRef } from "../../../app/addIn";
import { formatAmount } from "../../../domain/money";
import { leftOut, noEffect, type Effect } from "../../../domain/netEffect";
import type { Line, Measure } from "../../../domain/measureSet";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { AmountButton } from "./AmountButton";
import { yearWords } from "./amountWords";
import { figureWidth } from "./figureColumns";
import { LeftOut } from "./LeftOut";
import { LineLabel, lineWords } from "./LineLabel";

const useStyles = makeStyles({
  /** Several amounts of one line without a year stand below each other. */
  amounts: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  head: { whiteSpace: "normal" },
});

export interface MeasureAmountsProps {
  readonly measure: Measure;
  readonly measureIndex: number;
  readonly years: readonly (number | null)[];
  readonly effects: ReadonlyMap<number | null, Effect>;
  /** The figures of all measures, as written. */
  readonly figures: readonly string[];
  readonly openAmount: AmountRef | null;
  readonly onOpen: (ref: AmountRef | null) => void;
  readonly detail: (ref: AmountRef) => ReactNode;
}

export function AmountTable(props: MeasureAmountsProps) {
  const { measure, measureIndex, years, effects, openAmount } = props;
  const pane = usePaneStyles();
  const styles = useStyles();
  const { review } = useMessages();
  // The same in every measure, so that years stand beneath each other from measure to measure.
  const width = figureWidth(props.figures);
  const numberHead = mergeClasses(pane.headCell, pane.numberCell, styles.head);
  return (
    <table className={pane.table} style={{ tableLayout: "fixed" }}>
      <caption className={pane.hidden}>{review.amountsOf(`${measure.code} ${measure.title}`)}</caption>
      <colgroup>
        <col />
        {years.map((year) => (
          <col key={year} style={{ width: `${width}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={pane.headCell}>
            {review.lineColumn}
          </th>
          {years.map((year) => (
            <th key={year} scope="col" className={numberHead}>
              {yearWords(year, review)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measure.lines.map((line, index) => (
          <Fragment key={index}>
            <LineRow {...props} line={line} lineIndex={index} />
            {openAmount?.measure === measureIndex && openAmount.line === index && (
              <tr>
                <td colSpan={years.length + 1} className={pane.cell}>
                  {props.detail(openAmount)}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(pane.cell, pane.strong)}>
            {review.net}
          </th>
          {years.map((year) => {
            const effect = effects.get(year) ?? noEffect;
            return (
              <td key={year} className={mergeClasses(pane.cell, pane.numberCell, pane.strong)}>
                {(effect.money > 0 || leftOut(effect) === 0) && formatAmount(effect.cents)}
                <LeftOut effect={effect} />
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
}

type LineRowProps = MeasureAmountsProps & { readonly line: Line; readonly lineIndex: number };

function LineRow({ line, lineIndex, measureIndex, years, openAmount, onOpen }: LineRowProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { review } = useMessages();
  return (
    <tr>
      <th scope="row" className={pane.cell}>
        <LineLabel line={line} />
      </th>
      {years.map((year) => (
        <td key={year} className={mergeClasses(pane.cell, pane.numberCell)}>
          <div className={styles.amounts}>
            {line.amounts.map((amount, index) => {
              if (amount.year !== year) return null;
              const ref = { measure: measureIndex, line: lineIndex, amount: index };
              const open = isSame(openAmount, ref);
              return (
                <AmountButton
                  key={index}
                  amount={amount}
                  line={lineWords(line, review)}
                  open={open}
                  onOpen={() => onOpen(open ? null : ref)}
                />
              );
            })}
          </div>
        </td>
      ))}
    </tr>
  );
}

export function isSame(a: AmountRef | null, b: AmountRef): boolean {
  return a !== null && a.measure === b.measure && a.line === b.line && a.amount === b.amount;
}
