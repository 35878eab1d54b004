// One call of a function behind the selected cell: what it adds up, amount by amount, each with its source.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExplainedCall } from "../../../app/explainCell";
import type { Place } from "../../../domain/diagnostics/place";
import type { LedgerAmount } from "../../../domain/ledger";
import { formatEuros } from "../../../domain/money";
import { carrierName } from "../../../domain/reserve";
import { Disclosure } from "../../components/Disclosure";
import { usePaneStyles } from "../../components/paneStyles";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";
import { yearWords } from "../review/amountWords";
import { LeftOut } from "../review/LeftOut";
import { SourceExcerpt } from "../review/SourceExcerpt";
import { callWords } from "./callWords";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  sum: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  amount: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface CallOriginProps {
  readonly call: ExplainedCall;
  readonly sources: Readonly<Record<string, readonly string[]>>;
  /** Whether the sources stand open at once. */
  readonly open: boolean;
}

export function CallOrigin({ call, sources, open }: CallOriginProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const language = useLanguage();
  const { origin, review } = useMessages();
  const amounts = call.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  const showSources = open && amounts.length <= 3;
  return (
    <div className={styles.call}>
      <span className={styles.formula}>{callWords(call.text, language)}</span>
      {call.failure !== null && (
        <p className={pane.text}>
          {call.failure.kind === "argument" ? origin.argument(call.failure.argument) : origin.failure}
        </p>
      )}
      {call.room !== null && <RoomFacts room={call.room} call={call} sources={sources} />}
      {call.effect !== null && (
        <div className={mergeClasses(styles.sum, pane.strong)}>
          <span>{call.room === null ? review.net : origin.claim}</span>
          <span className={pane.number}>
            {formatEuros(call.effect.cents)}
            <LeftOut effect={call.effect} />
          </span>
        </div>
      )}
      {call.measures.map((measure) => (
        <div key={`${measure.set} ${measure.code}`}>
          <p className={pane.text}>
            <strong>{measure.code}</strong> {measure.title}
          </p>
          <ul className={pane.list}>
            {measure.lines.flatMap((line, lineIndex) =>
              line.amounts.map((amount, index) => (
                <li key={`${lineIndex}/${index}`} className={styles.amount}>
                  <div className={styles.sum}>
                    <span>
                      {review.lineKinds[line.kind]}, {yearWords(amount.year, review)}
                      {!amount.counts && ` · ${origin.notCounted}`}
                    </span>
                    <span className={pane.number}>{wordsOf(amount, review.unsettled)}</span>
                  </div>
                  <Disclosure label={origin.source} {...(showSources ? { open: true } : {})}>
                    <SourceExcerpt source={sources[measure.set] ?? []} place={amount.place} />
                  </Disclosure>
                </li>
              )),
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}

function wordsOf(amount: LedgerAmount, unsettled: string): string {
  if (amount.cents !== null) return formatEuros(amount.cents);
  return amount.type === "unsettled" ? unsettled : amount.place.raw || amount.type;
}

type Room = NonNullable<ExplainedCall["room"]>;

/** A row of Reserves names no set: the document is that of the measures when it has the same name, or the only one. */
function sourceOf(
  { file }: Place,
  { measures }: ExplainedCall,
  sources: CallOriginProps["sources"],
): readonly string[] {
  const same = measures.find(({ lines }) =>
    lines.some((line) => line.amounts.some(({ place }) => place.file === file)),
  );
  const [only = [], ...others] = Object.values(sources);
  return same === undefined ? (others.length === 0 ? only : []) : (sources[same.set] ?? []);
}

interface RoomFactsProps extends Pick<CallOriginProps, "call" | "sources"> {
  readonly room: Room;
}

function RoomFacts({ room, call, sources }: RoomFactsProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { origin } = useMessages();
  const facts: [string, number | null][] = [
    [origin.yearBudget, room.row.yearBudget],
    [origin.balance, room.balance],
    [origin.room, room.room],
  ];
  return (
    <>
      <p className={pane.text}>
        <strong>{carrierName(room.row)}</strong> {room.row.year}
      </p>
      {facts.map(([label, cents]) =>
        cents === null ? null : (
          <div key={label} className={styles.sum}>
            <span>{label}</span>
            <span className={pane.number}>{formatEuros(cents)}</span>
          </div>
        ),
      )}
      {(room.row.origin ?? []).map((place, index) => (
        <SourceExcerpt key={index} source={sourceOf(place, call, sources)} place={place} />
      ))}
    </>
  );
}
