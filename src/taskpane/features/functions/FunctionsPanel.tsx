// The functions, each with what it gives and how it is typed, and the way to put it into the selected cell.
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { functionNames, type FunctionName } from "../../../domain/functionNames";
import { SidePanel } from "../../components/SidePanel";
import { usePaneStyles } from "../../components/paneStyles";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export function FunctionsPanel({ handle }: { readonly handle: SessionHandle }) {
  const { session, dispatch, actions } = handle;
  const styles = useStyles();
  const pane = usePaneStyles();
  const language = useLanguage();
  const { functions } = useMessages();
  return (
    <SidePanel title={functions.title} onClose={() => dispatch({ type: "panelToggled", panel: null })}>
      <p className={pane.text}>{session.notice ?? functions.intro}</p>
      <ul className={pane.list}>
        {functionNames.map((name: FunctionName) => (
          <li key={name} className={styles.item}>
            <div>
              <h3 className={styles.name}>{name}</h3>
              <p className={pane.text}>{functions.help[name].what}</p>
              <p className={mergeClasses(pane.quiet, styles.example)}>{functions.help[name].example}</p>
              <Link
                href={`help/${language}/${name.toLowerCase()}.html`}
                target="_blank"
                rel="noreferrer"
                aria-label={functions.pageOf(name)}
              >
                {functions.page}
              </Link>
            </div>
            <Button
              size="small"
              aria-label={functions.insertOf(name)}
              onClick={() => void actions.insert(name)}
            >
              {functions.insert}
            </Button>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
