// The source beside the reading: a few lines of the document with what was read marked.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatPlace, type Place } from "../../../domain/diagnostics/place";
import { usePaneStyles } from "../../components/paneStyles";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";
import { excerptOf } from "../../../domain/excerpt";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: "3px solid transparent",
    color: tokens.colorNeutralForeground2,
  },
  here: { color: tokens.colorNeutralForeground1, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  gap: { borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
  number: { flexShrink: 0, minWidth: "28px", textAlign: "right", color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": {
      backgroundColor: "Mark",
      color: "MarkText",
      forcedColorAdjust: "none",
    },
  },
});

interface SourceExcerptProps {
  readonly source: readonly string[];
  readonly place: Place;
  /** The text to mark; the raw text of the place when absent. */
  readonly raw?: string;
}

export function SourceExcerpt({ source, place, raw = place.raw }: SourceExcerptProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const lines = useMemo(() => excerptOf(source, place, raw), [source, place, raw]);
  return (
    <figure className={styles.figure}>
      <figcaption className={mergeClasses(pane.quiet, pane.small)}>{formatPlace(place, language)}</figcaption>
      {lines.length === 0 ? (
        <p className={pane.text}>
          <span className={mergeClasses(pane.quiet, pane.small)}>{messages.source.notInText} </span>
          <mark className={styles.mark}>{raw}</mark>
        </p>
      ) : (
        <ol className={styles.lines}>
          {lines.map((line) => (
            <li
              key={line.number}
              {...(line.here ? { "aria-current": "location" as const } : {})}
              className={mergeClasses(styles.line, line.here && styles.here, line.gap && styles.gap)}
            >
              {line.shown !== null && <span className={pane.hidden}>{messages.source.line(line.shown)}</span>}
              <span className={styles.number} aria-hidden="true">
                {line.shown}
              </span>
              <span className={styles.text}>
                {line.parts.map((part, index) =>
                  part.marked ? (
                    <mark key={index} className={styles.mark}>
                      {part.text}
                    </mark>
                  ) : (
                    part.text
                  ),
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}
