// What a line of a measure is: its kind, and its own label where that says more.
import { mergeClasses } from "@fluentui/react-components";
import type { Line } from "../../../domain/measureSet";
import { usePaneStyles } from "../../components/paneStyles";
import type { Messages } from "../../messages/nl";
import { useMessages } from "../../messages/PaneLanguage";

/** True when the printed label only repeats the kind (`Opbrengsten` under Opbrengst). */
function repeats(line: Line, kind: string): boolean {
  const printed = line.description.trim().toLowerCase();
  return printed === "" || (printed.startsWith(kind.toLowerCase()) && printed.length <= kind.length + 2);
}

export function lineWords(line: Line, words: Messages["review"]): string {
  const kind = words.lineKinds[line.kind];
  return repeats(line, kind) ? kind : `${kind}, ${line.description.trim()}`;
}

export function LineLabel({ line }: { line: Line }) {
  const pane = usePaneStyles();
  const { review } = useMessages();
  const kind = review.lineKinds[line.kind];
  return (
    <>
      {kind}
      {!repeats(line, kind) && (
        <span className={mergeClasses(pane.quiet, pane.small)}> {line.description.trim()}</span>
      )}
    </>
  );
}
