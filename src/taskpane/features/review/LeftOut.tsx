// What a sum leaves out: `+ 3 PM`, `+ 1 te beoordelen`. A sum is never shown without it.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Effect } from "../../../domain/netEffect";
import { useMessages } from "../../messages/PaneLanguage";

const useStyles = makeStyles({
  mark: {
    display: "block",
    whiteSpace: "normal",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  asked: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function LeftOut({ effect }: { effect: Effect }) {
  const styles = useStyles();
  const { leftOut } = useMessages().review;
  return (
    <>
      {effect.pm > 0 && <span className={styles.mark}>{leftOut.pm(effect.pm)}</span>}
      {effect.open > 0 && <span className={styles.mark}>{leftOut.open(effect.open)}</span>}
      {effect.unsettled > 0 && (
        <span className={styles.mark}>
          <span className={styles.asked}>{leftOut.unsettled(effect.unsettled)}</span>
        </span>
      )}
    </>
  );
}
