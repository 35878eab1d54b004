// What a sync would do, in rows: new, changed, gone, unchanged.
import { mergeClasses } from "@fluentui/react-components";
import type { SyncPreview } from "../../../app/addIn";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

export function PreviewSummary({ preview }: { preview: SyncPreview }) {
  const pane = usePaneStyles();
  const { sync } = useMessages();
  const rows: [string, number][] = [
    [sync.rowsNew, preview.rowsNew],
    [sync.rowsChanged, preview.rowsChanged],
    [sync.rowsGone, preview.rowsGone],
    [sync.rowsUnchanged, preview.rowsUnchanged],
  ];
  return (
    <table className={pane.table}>
      <caption className={pane.hidden}>{sync.rows}</caption>
      <tbody>
        {rows.map(([label, n]) => (
          <tr key={label}>
            <th scope="row" className={pane.cell}>
              {label}
            </th>
            <td className={mergeClasses(pane.cell, pane.numberCell, n > 0 && pane.strong)}>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
