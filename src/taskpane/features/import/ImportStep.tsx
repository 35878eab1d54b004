// Import: choose or drop a file, or paste text. A refusal stays here, with what to do about it.
import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice";
import { StepHeading } from "../../components/StepHeading";
import { WorkProgress } from "../../components/WorkProgress";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { FileDrop } from "./FileDrop";
import { PastePanel, type PastedPage } from "./PastePanel";
import { Refusal } from "./Refusal";
import { StartingPoints } from "./StartingPoints";

export function ImportStep({ session, dispatch, actions }: SessionHandle) {
  const pane = usePaneStyles();
  const messages = useMessages();
  const { running, result } = session;
  const [page, setPage] = useState<PastedPage | null>(null);
  if (running !== null) {
    return (
      <div className={pane.stack}>
        <StepHeading title={messages.import.title} />
        <WorkProgress
          text={messages.import.reading(running.name)}
          fraction={running.fraction}
          describe={messages.import.progress}
          onCancel={actions.cancel}
        />
      </div>
    );
  }
  const take = (file: File): void => {
    void actions.importFile(file.name, () => bytesOf(file, messages.import.fileUnreadable(file.name)));
  };
  const takeText = (): void => {
    // What was changed by hand since is what counts.
    const text = page?.text === session.pasted ? `<!doctype html>${page.html}` : session.pasted;
    void actions.importFile(messages.import.pasteName, async () => new TextEncoder().encode(text));
  };
  return (
    <div className={pane.stack}>
      <StepHeading title={messages.import.title} />
      <p className={pane.text}>{messages.import.intro}</p>
      {session.refusal && <Refusal diagnostics={session.refusal.diagnostics} />}
      {session.notice && <Notice tone="info">{session.notice}</Notice>}
      {session.pasteOpen ? (
        <PastePanel
          text={session.pasted}
          onType={(text) => dispatch({ type: "pasteTyped", text })}
          onPage={setPage}
          onRead={takeText}
          onClose={() => dispatch({ type: "pasteToggled", open: false })}
        />
      ) : (
        <>
          <FileDrop onFile={take} onProblem={(notice) => dispatch({ type: "noticed", notice })} />
          <div className={pane.row}>
            <Button onClick={() => dispatch({ type: "pasteToggled", open: true })}>
              {messages.import.pasteOpen}
            </Button>
          </div>
        </>
      )}
      {!session.pasteOpen && <StartingPoints session={session} actions={actions} />}
      {result?.set && (
        <Link as="button" onClick={() => actions.go("review")}>
          {messages.import.backToReview(result.set.title)}
        </Link>
      )}
      {session.checks !== null && (
        <Link as="button" onClick={() => actions.go("checks")}>
          {messages.import.backToChecks}
        </Link>
      )}
    </div>
  );
}

async function bytesOf(file: File, unreadable: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, or is locked by another program: the browser's own words help nobody.
    throw new Error(unreadable);
  }
}
