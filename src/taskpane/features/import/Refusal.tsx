// A document that could not be read: why, and what to do.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { renderDiagnostic } from "../../../domain/diagnostics/renderDiagnostic";
import { Notice } from "../../components/Notice";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface RefusalProps {
  readonly diagnostics: readonly Diagnostic[];
}

export function Refusal({ diagnostics }: RefusalProps) {
  const language = useLanguage();
  const messages = useMessages();
  const styles = useStyles();
  const isCancelled = diagnostics.some((diagnostic) => diagnostic.code === "file/cancelled");
  if (isCancelled) return <Notice tone="info">{messages.import.cancelled}</Notice>;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return (
    <Notice tone="error">
      <h2 className={styles.title}>{messages.import.refusedTitle}</h2>
      {errors.map((diagnostic, index) => (
        <p key={index} data-code={diagnostic.code}>
          {renderDiagnostic(diagnostic, language)}
        </p>
      ))}
      <p>{messages.import.refusedAdvice}</p>
    </Notice>
  );
}
