// The sets in this workbook, each with the way to review it again, without its document.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: "1 1 160px", minWidth: 0 },
});

export function SyncedSets({ handle }: { readonly handle: SessionHandle }) {
  const { session, actions } = handle;
  const styles = useStyles();
  const pane = usePaneStyles();
  const { sets } = useMessages();
  if (session.sets.length === 0) return null;
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{sets.title}</h2>
      <ul className={pane.list}>
        {session.sets.map((set) => (
          <li key={set.id} className={styles.item}>
            <div className={styles.name}>
              <p className={pane.text}>{set.title}</p>
              <p className={mergeClasses(pane.quiet, pane.small)}>
                {sets.open(set.open)}
                {!set.remembered && `. ${sets.notRemembered}`}
              </p>
            </div>
            {set.remembered && (
              <Button
                size="small"
                aria-label={sets.reviewOf(set.title)}
                onClick={() => void actions.reopen(set)}
              >
                {sets.review}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AssessButtonProps {
  readonly finding: Diagnostic;
  readonly handle: SessionHandle;
}

/** For an amount that awaits a person: to its question, when its set is remembered. */
export function AssessButton({ finding, handle }: AssessButtonProps) {
  const { sets } = useMessages();
  if (finding.code !== "workbook/unsettled") return null;
  const set = handle.session.sets.find(
    ({ id, title }) => id === finding.data.set || title === finding.data.set,
  );
  if (set?.remembered !== true) return null;
  return (
    <Button size="small" onClick={() => void handle.actions.reopen(set, finding)}>
      {sets.assess}
    </Button>
  );
}
