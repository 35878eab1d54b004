// Where does this come from: the selected cell or row, down to the lines of the document. Follows the selection.
import { mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { SidePanel } from "../../components/SidePanel";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import type { SessionHandle } from "../../session/useSession";
import { CallOrigin } from "./CallOrigin";
import { RowOriginFacts } from "./RowOriginFacts";

/** More calls than this behind one cell are counted, not shown. */
const shownCalls = 12;

export function OriginPanel({ handle }: { readonly handle: SessionHandle }) {
  const { session, dispatch, actions } = handle;
  const pane = usePaneStyles();
  const { origin: words } = useMessages();
  const { followSelection } = actions;
  useEffect(() => followSelection(), [followSelection]);
  const { origin } = session;
  return (
    <SidePanel title={words.title} onClose={() => dispatch({ type: "panelToggled", panel: null })}>
      <p className={mergeClasses(pane.quiet, pane.small)}>{words.hint}</p>
      {origin === undefined && <p className={pane.text}>{words.looking}</p>}
      {origin === null && <p className={pane.text}>{words.nothing}</p>}
      {origin?.kind === "row" && <RowOriginFacts origin={origin} />}
      {origin?.kind === "cell" && (
        <>
          {origin.explanation.calls.slice(0, shownCalls).map((call, index) => (
            <CallOrigin
              key={index}
              call={call}
              sources={origin.sources}
              open={origin.explanation.calls.length === 1}
            />
          ))}
          {origin.explanation.calls.length > shownCalls && (
            <p className={pane.text}>{words.more(origin.explanation.calls.length - shownCalls)}</p>
          )}
          {origin.explanation.incomplete && <p className={pane.quiet}>{words.incomplete}</p>}
        </>
      )}
    </SidePanel>
  );
}
