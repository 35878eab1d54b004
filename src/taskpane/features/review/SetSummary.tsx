// What was read, in five facts: whose set, which years, in what unit and with what signs.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MeasureSet } from "../../../domain/measureSet";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

export function SetSummary({ set }: { set: MeasureSet }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { review } = useMessages();
  const [first, last] = [set.years[0], set.years.at(-1)];
  const years = first === undefined ? review.unknown : first === last ? String(first) : `${first}–${last}`;
  const facts: [string, string][] = [
    [review.organisation, set.organisation || review.unknown],
    [review.years, years],
    [review.unit, review.unitOf(set.unit)],
    [review.sign, review.signs[set.sign]],
  ];
  if (set.document !== undefined) facts.push([review.source, set.document.name]);
  return (
    <section className={pane.stackTight} aria-label={review.summaryTitle}>
      <h2 className={pane.sectionTitle}>{set.title}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {set.sign !== "cost-positive" && (
        <p className={mergeClasses(pane.quiet, pane.small)}>{review.canonical}</p>
      )}
    </section>
  );
}
