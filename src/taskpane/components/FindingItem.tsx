// One finding (bevinding): how serious, about which year, what it says, its figures, and what can be done.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { renderDiagnostic } from "../../domain/diagnostics/renderDiagnostic";
import { formatEuros } from "../../domain/money";
import { useLanguage, useMessages } from "../messages/PaneLanguage";
import { findingFigures, findingYear } from "./findingFigures";
import { usePaneStyles } from "./paneStyles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:first-child": { borderTop: "none", paddingTop: 0 },
  },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "right" },
    "& dd": { margin: 0, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  },
});

const icons = { error: ErrorCircle16Regular, warning: Warning16Regular, info: Info16Regular };

/** An amount stays on one line with its euro sign. */
function unbroken(sentence: string): string {
  return sentence.replaceAll("€ ", "€\u00a0");
}

interface FindingItemProps {
  readonly finding: Diagnostic;
  /** Figures are repeated beneath the sentence only where people compare them. */
  readonly withFigures?: boolean;
  readonly children?: ReactNode;
}

export function FindingItem({ finding, withFigures = false, children }: FindingItemProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const language = useLanguage();
  const messages = useMessages();
  const Icon = icons[finding.severity];
  const year = findingYear(finding);
  const figures = withFigures ? findingFigures(finding, messages.checks) : [];
  return (
    <li className={styles.item} data-code={finding.code}>
      <div className={styles.head}>
        <span className={mergeClasses(pane.row, finding.severity === "error" && styles.error)}>
          <Icon aria-hidden="true" />
          {messages.severity[finding.severity]}
        </span>
        {year !== undefined && (
          <span>· {year === null ? messages.checks.allYears : messages.checks.year(year)}</span>
        )}
      </div>
      <p className={pane.text}>{unbroken(renderDiagnostic(finding, language))}</p>
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map((figure) => (
            <div key={figure.label}>
              <dt>{figure.label}</dt>
              <dd>{formatEuros(figure.cents)}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </li>
  );
}
