// The selected row of a table: its cells, and the lines of the document that it was read from.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowOrigin } from "../../../app/addIn";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { SourceExcerpt } from "../review/SourceExcerpt";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 1fr) minmax(0, 2fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

export function RowOriginFacts({ origin }: { readonly origin: RowOrigin }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { origin: words } = useMessages();
  return (
    <>
      <p className={pane.text}>
        <strong>{origin.label}</strong> · {words.rowOf(origin.table)}
      </p>
      {origin.places.length === 0 && <p className={pane.text}>{words.noPlace}</p>}
      {origin.places.map(({ place, source }, index) => (
        <SourceExcerpt key={index} source={source} place={place} />
      ))}
      <dl className={styles.facts}>
        {origin.cells.map(({ column, text }) => (
          <div key={column} style={{ display: "contents" }}>
            <dt>{column}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
