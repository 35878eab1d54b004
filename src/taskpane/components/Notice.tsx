// A framed message: an error, something to look at, or good news. Red is for errors only.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  ErrorCircle20Regular,
  Info20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
    "& > *": { margin: 0 },
  },
});

const icons = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  info: Info20Regular,
  success: CheckmarkCircle20Regular,
};

interface NoticeProps {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
}

export function Notice({ tone, children }: NoticeProps) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <div
      className={mergeClasses(styles.notice, tone === "error" && styles.error)}
      role={tone === "error" ? "alert" : undefined}
    >
      <Icon
        aria-hidden="true"
        className={mergeClasses(
          styles.icon,
          tone === "error" && styles.errorIcon,
          tone === "success" && styles.successIcon,
        )}
      />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
