// What can be opened at any step once the workbook has a set: where the selected cell comes from, and the functions.
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages/PaneLanguage";
import type { Session } from "../session/session";
import type { SessionHandle } from "../session/useSession";
import { FunctionsPanel } from "./functions/FunctionsPanel";
import { OriginPanel } from "./origin/OriginPanel";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function PanelBar({ handle }: { readonly handle: SessionHandle }) {
  const { session, dispatch } = handle;
  const styles = useStyles();
  const { origin, functions } = useMessages();
  if (session.checks === null) return null;
  const buttons: [NonNullable<Session["panel"]>, string][] = [
    ["origin", origin.open],
    ["functions", functions.open],
  ];
  return (
    <>
      <div className={styles.bar}>
        {buttons.map(([panel, label]) => (
          <ToggleButton
            key={panel}
            size="small"
            appearance="subtle"
            checked={session.panel === panel}
            onClick={() => dispatch({ type: "panelToggled", panel: session.panel === panel ? null : panel })}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
      {session.panel === "origin" && <OriginPanel handle={handle} />}
      {session.panel === "functions" && <FunctionsPanel handle={handle} />}
    </>
  );
}
