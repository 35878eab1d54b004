// What is opened beside the step at hand, above it, and closed again without a trace.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useMessages } from "../messages/PaneLanguage";
import { usePaneStyles } from "./paneStyles";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start" },
});

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { actions } = useMessages();
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <h2 className={pane.sectionTitle}>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={actions.close}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
