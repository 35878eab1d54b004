// Sums per year over all measures, each with what it leaves out.
import { mergeClasses } from "@fluentui/react-components";
import type { MeasureSet } from "../../../domain/measureSet";
import { formatEuros } from "../../../domain/money";
import { leftOut, noEffect } from "../../../domain/netEffect";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { effectsOf } from "./effects";
import { LeftOut } from "./LeftOut";

export function YearTotals({ set }: { set: MeasureSet }) {
  const pane = usePaneStyles();
  const { review } = useMessages();
  const effects = effectsOf(set.measures);
  const yearless = effects.get(null);
  const yearlessAmounts = yearless === undefined ? 0 : yearless.money + leftOut(yearless);
  const numberHead = mergeClasses(pane.headCell, pane.numberCell);
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{review.sumsTitle}</h2>
      <table className={pane.table}>
        <caption className={pane.hidden}>{review.sumsCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className={pane.headCell}>
              {review.yearColumn}
            </th>
            <th scope="col" className={numberHead}>
              {review.sumColumn}
            </th>
            <th scope="col" className={numberHead}>
              {review.leftOutColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {set.years.map((year) => {
            const effect = effects.get(year) ?? noEffect;
            return (
              <tr key={year}>
                <th scope="row" className={pane.cell}>
                  {year}
                </th>
                <td className={mergeClasses(pane.cell, pane.numberCell, pane.strong)}>
                  {formatEuros(effect.cents)}
                </td>
                <td className={mergeClasses(pane.cell, pane.numberCell)}>
                  <LeftOut effect={effect} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {yearlessAmounts > 0 && <p className={pane.quiet}>{review.yearlessShort(yearlessAmounts)}</p>}
    </section>
  );
}
