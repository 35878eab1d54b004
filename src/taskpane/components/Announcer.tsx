// What happens, said once to people who do not see it: progress in quarters, results and notices. Errors are
// alerts of their own.
import { useMessages } from "../messages/PaneLanguage";
import type { Messages } from "../messages/nl";
import type { Session } from "../session/session";
import { usePaneStyles } from "./paneStyles";

export function Announcer({ session }: { session: Session }) {
  const pane = usePaneStyles();
  const messages = useMessages();
  return (
    <div role="status" aria-live="polite" className={pane.hidden}>
      {spoken(session, messages)}
    </div>
  );
}

function spoken(session: Session, messages: Messages): string {
  const { running, notice } = session;
  if (running === null) return notice ?? "";
  const texts = {
    import: messages.import.reading(running.name),
    reopen: messages.sets.opening,
    preview: messages.sync.loading,
    apply: messages.sync.writing,
    refresh: messages.refresh.running,
  };
  // Every percent would drown the reader in numbers.
  const quarter = running.fraction === null ? 0 : Math.floor(running.fraction * 4) * 25;
  return quarter === 0 ? texts[running.work] : `${texts[running.work]} ${quarter}%`;
}
