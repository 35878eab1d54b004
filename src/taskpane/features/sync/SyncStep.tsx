// Sync: what would be written, and whose value stays where the controller changed a cell. Only the primary
// button writes.
import { Button } from "@fluentui/react-components";
import { FindingList } from "../../components/FindingList";
import { StepFooter } from "../../components/StepFooter";
import { StepHeading } from "../../components/StepHeading";
import { WorkProgress } from "../../components/WorkProgress";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { ConflictList } from "./ConflictList";
import { PreviewSummary } from "./PreviewSummary";

export function SyncStep({ handle }: { handle: SessionHandle }) {
  const { session, dispatch, actions } = handle;
  const pane = usePaneStyles();
  const messages = useMessages();
  const { running, preview } = session;
  if (running?.work === "preview" || running?.work === "apply") {
    const isApply = running.work === "apply";
    return (
      <div className={pane.stack}>
        <StepHeading title={messages.sync.title} />
        <WorkProgress
          text={isApply ? messages.sync.writing : messages.sync.loading}
          fraction={running.fraction}
          describe={messages.sync.progress}
          onCancel={isApply ? actions.cancel : undefined}
        />
      </div>
    );
  }
  if (preview === null) {
    return (
      <>
        <div className={pane.stack}>
          <StepHeading title={messages.sync.title} />
        </div>
        <StepFooter notice={session.notice}>
          <Button appearance="primary" onClick={() => void actions.preview()}>
            {messages.sync.again}
          </Button>
        </StepFooter>
      </>
    );
  }
  const blocked = preview.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  const nothing = preview.rowsNew + preview.rowsChanged + preview.rowsGone + preview.conflicts.length === 0;
  return (
    <>
      <div className={pane.stack}>
        <StepHeading title={messages.sync.title} />
        {preview.diagnostics.length > 0 && (
          <section className={pane.stackTight}>
            <h2 className={pane.sectionTitle}>{messages.sync.blockedTitle}</h2>
            <FindingList
              findings={preview.diagnostics}
              infoLabel={messages.checks.infoTitle}
              actionsFor={() => null}
            />
          </section>
        )}
        <p className={pane.text}>{nothing ? messages.sync.nothing : messages.sync.intro}</p>
        <PreviewSummary preview={preview} />
        {preview.conflicts.length > 0 && (
          <ConflictList
            conflicts={preview.conflicts}
            choices={session.choices}
            onChoose={(choices) => dispatch({ type: "chose", choices })}
          />
        )}
      </div>
      <StepFooter notice={session.notice}>
        {blocked ? (
          <Button appearance="primary" onClick={() => void actions.preview()}>
            {messages.sync.again}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => void actions.apply()}>
            {messages.sync.apply}
          </Button>
        )}
      </StepFooter>
    </>
  );
}
