// Work that failed: what the host refused and what to do, or (for a bug) its technical words.
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { renderDiagnostic } from "../../domain/diagnostics/renderDiagnostic";
import { useLanguage, useMessages } from "../messages/PaneLanguage";
import { Notice } from "./Notice";
import { usePaneStyles } from "./paneStyles";

const useStyles = makeStyles({ dismiss: { alignSelf: "flex-start" } });

interface FailureProps {
  readonly failure: Diagnostic | string;
  readonly onDismiss: () => void;
}

export function Failure({ failure, onDismiss }: FailureProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const language = useLanguage();
  const messages = useMessages();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed may be a page below.
    top.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <Notice tone="error">
      <h2 ref={top} className={pane.sectionTitle}>
        {messages.failure.title}
      </h2>
      {typeof failure === "string" ? (
        <>
          <p>{messages.failure.advice}</p>
          <p className={pane.small}>{messages.failure.detail(failure)}</p>
        </>
      ) : (
        <p>{renderDiagnostic(failure, language)}</p>
      )}
      <Button size="small" className={styles.dismiss} onClick={onDismiss}>
        {messages.actions.dismiss}
      </Button>
    </Notice>
  );
}
