// "Totalen vernieuwen": everything read and computed again, and what changed since last time.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { RefreshReport, TotalChange } from "../../../app/addIn";
import { Notice } from "../../components/Notice";
import { StepFooter } from "../../components/StepFooter";
import { StepHeading } from "../../components/StepHeading";
import { WorkProgress } from "../../components/WorkProgress";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { ChangeTable } from "./ChangeTable";

const useStyles = makeStyles({
  set: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function RefreshStep({ handle }: { handle: SessionHandle }) {
  const { session, actions } = handle;
  const pane = usePaneStyles();
  const { refresh } = useMessages();
  const { running } = session;
  const { loadSets } = actions;
  useEffect(() => void loadSets(), [loadSets, session.refresh]);
  if (running?.work === "refresh") {
    return (
      <div className={pane.stack}>
        <StepHeading title={refresh.title} />
        <WorkProgress
          text={refresh.running}
          fraction={running.fraction}
          describe={refresh.progress}
          onCancel={actions.cancel}
        />
      </div>
    );
  }
  return (
    <>
      <div className={pane.stack}>
        <StepHeading title={refresh.title} />
        <p className={pane.text}>{refresh.intro}</p>
        {session.refresh !== null && (
          <Report
            report={session.refresh}
            titleOf={(id) => session.sets.find((set) => set.id === id)?.title ?? id}
            onChecks={() => actions.go("checks")}
          />
        )}
      </div>
      <StepFooter notice={session.notice}>
        <Button appearance="primary" onClick={() => void actions.refresh()}>
          {refresh.run}
        </Button>
      </StepFooter>
    </>
  );
}

interface ReportProps {
  readonly report: RefreshReport;
  /** The title of a set, as people know it. */
  readonly titleOf: (id: string) => string;
  readonly onChecks: () => void;
}

function Report({ report, titleOf, onChecks }: ReportProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { refresh } = useMessages();
  const errors = report.checks.filter((check) => check.severity === "error").length;
  const sets = bySet(report.changes);
  return (
    <>
      {sets.size === 0 ? (
        <Notice tone="success">{refresh.unchanged}</Notice>
      ) : (
        <section className={pane.stackTight}>
          <h2 className={pane.sectionTitle}>{refresh.changesTitle(report.changes.length)}</h2>
          {[...sets].map(([set, changes]) => (
            <div key={set}>
              {sets.size > 1 && <h3 className={styles.set}>{titleOf(set)}</h3>}
              <ChangeTable set={titleOf(set)} changes={changes} />
            </div>
          ))}
        </section>
      )}
      {report.formulasHealed > 0 && <p className={pane.text}>{refresh.healed(report.formulasHealed)}</p>}
      <Notice tone={errors > 0 ? "error" : "success"}>
        {errors > 0 ? refresh.checksErrors(errors) : refresh.checksOk}
      </Notice>
      <div className={pane.row}>
        <Button onClick={onChecks}>{refresh.toChecks}</Button>
      </div>
    </>
  );
}

function bySet(changes: readonly TotalChange[]): Map<string, TotalChange[]> {
  const sets = new Map<string, TotalChange[]>();
  for (const change of changes) sets.set(change.set, [...(sets.get(change.set) ?? []), change]);
  return sets;
}
