// What the sync just wrote, per table.
import type { SyncReport } from "../../../app/addIn";
import { Notice } from "../../components/Notice";
import { useMessages } from "../../messages/PaneLanguage";

export function WrittenReport({ report }: { report: SyncReport }) {
  const { checks } = useMessages();
  const tables = Object.entries(report.written).filter(([, cells]) => cells > 0);
  return (
    <Notice tone="success">
      <p>
        <strong>{checks.writtenTitle}</strong>
      </p>
      {tables.length === 0 && <p>{checks.writtenNothing}</p>}
      {tables.map(([table, cells]) => (
        <p key={table}>{checks.written(cells, table)}</p>
      ))}
    </Notice>
  );
}
