// Other ways to begin than with a document: a set used before, or an example.
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneStyles } from "../../components/paneStyles";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { examples } from "./examples";

const useStyles = makeStyles({
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", textAlign: "left" },
  forget: { alignSelf: "flex-start" },
});

export function StartingPoints({ session, actions }: Pick<SessionHandle, "session" | "actions">) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const language = useLanguage();
  const { sets } = useMessages();
  const { loadPreferences } = actions;
  useEffect(() => void loadPreferences(), [loadPreferences]);
  const day = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "short",
  });
  return (
    <>
      {session.recent.length > 0 && (
        <section className={pane.stackTight}>
          <h2 className={pane.sectionTitle}>{sets.recent}</h2>
          <ul className={pane.list}>
            {session.recent.map((set) => (
              <li key={set.key} className={styles.item}>
                <Link as="button" className={styles.name} onClick={() => void actions.openRecent(set)}>
                  {set.title}
                </Link>
                <span className={mergeClasses(pane.quiet, pane.small, pane.number)}>
                  {day.format(set.time)}
                </span>
              </li>
            ))}
          </ul>
          <p className={mergeClasses(pane.quiet, pane.small)}>{sets.recentHint}</p>
          <Button size="small" className={styles.forget} onClick={() => void actions.forgetRecent()}>
            {sets.recentForget}
          </Button>
        </section>
      )}
      <section className={pane.stackTight}>
        <h2 className={pane.sectionTitle}>{sets.examples}</h2>
        <p className={mergeClasses(pane.quiet, pane.small)}>{sets.examplesHint}</p>
        <div className={pane.row}>
          {examples.map(({ name, file, load }) => (
            <Button key={name} size="small" onClick={() => void actions.importFile(file, load)}>
              {name}
            </Button>
          ))}
        </div>
      </section>
    </>
  );
}
