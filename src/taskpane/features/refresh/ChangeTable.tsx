// Totals that changed since the last refresh: which measure or total, which year, old and new.
import { mergeClasses } from "@fluentui/react-components";
import type { TotalChange } from "../../../app/addIn";
import { formatAmount } from "../../../domain/money";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

interface ChangeTableProps {
  readonly set: string;
  readonly changes: readonly TotalChange[];
}

export function ChangeTable({ set, changes }: ChangeTableProps) {
  const pane = usePaneStyles();
  const { refresh } = useMessages();
  const numberHead = mergeClasses(pane.headCell, pane.numberCell);
  const money = (cents: number | null): string => (cents === null ? refresh.none : formatAmount(cents));
  return (
    <table className={pane.table}>
      <caption className={pane.hidden}>
        {refresh.changesCaption}: {set}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={pane.headCell}>
            {refresh.measure}
          </th>
          <th scope="col" className={numberHead}>
            {refresh.year}
          </th>
          <th scope="col" className={numberHead}>
            {refresh.before}
          </th>
          <th scope="col" className={numberHead}>
            {refresh.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => {
          const strong = change.code === null && pane.strong;
          return (
            <tr key={index}>
              <th scope="row" className={mergeClasses(pane.cell, strong)}>
                {change.code ?? refresh.total}
              </th>
              <td className={mergeClasses(pane.cell, pane.numberCell, strong)}>{change.year}</td>
              <td className={mergeClasses(pane.cell, pane.numberCell, strong)}>{money(change.before)}</td>
              <td className={mergeClasses(pane.cell, pane.numberCell, strong)}>{money(change.after)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
