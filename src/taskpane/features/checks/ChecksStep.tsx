// Checks (controles): do the sums fit, and if not, where and by how much. Follows the tables as they change.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { FindingList } from "../../components/FindingList";
import { StepFooter } from "../../components/StepFooter";
import { StepHeading } from "../../components/StepHeading";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { AssessButton, SyncedSets } from "./SyncedSets";
import { WrittenReport } from "./WrittenReport";

export function ChecksStep({ handle }: { handle: SessionHandle }) {
  const { session, actions } = handle;
  const pane = usePaneStyles();
  const { checks, refresh, actions: words } = useMessages();
  const findings = session.checks;
  const { loadSets } = actions;
  useEffect(() => {
    // Somebody may have settled or removed a row in the tables.
    void loadSets();
  }, [loadSets, findings]);
  const count = (severity: Diagnostic["severity"]): number =>
    (findings ?? []).filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  return (
    <>
      <div className={pane.stack}>
        <StepHeading title={checks.title} />
        {session.report !== null && <WrittenReport report={session.report} />}
        {findings === null ? (
          <p className={pane.text}>{checks.none}</p>
        ) : (
          <>
            <p className={mergeClasses(pane.text, pane.strong)}>
              {errors === 0 && warnings === 0 ? checks.introOk : checks.summary(errors, warnings)}
            </p>
            <FindingList
              findings={findings}
              withFigures
              infoLabel={checks.infoTitle}
              actionsFor={(finding) => (
                <div className={pane.row}>
                  <AssessButton finding={finding} handle={handle} />
                  <Button size="small" onClick={() => void actions.show(finding)}>
                    {checks.showInWorkbook}
                  </Button>
                </div>
              )}
            />
          </>
        )}
        <SyncedSets handle={handle} />
        <div className={pane.row}>
          <Button onClick={() => actions.go("import")}>{words.importAnother}</Button>
        </div>
      </div>
      {findings !== null && (
        <StepFooter notice={session.notice}>
          <Button appearance="primary" onClick={() => void actions.refresh()}>
            {refresh.run}
          </Button>
        </StepFooter>
      )}
    </>
  );
}
