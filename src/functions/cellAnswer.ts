// Cell answers: what a lookup says, as a number, a text or an error for a cell. How it gets there: deliver.ts.
import { codeProperty, isBlank, readName, readYear } from "../domain/formulas/readArgument";
import type { Lookup } from "../domain/lookup/lookup";
import type { MeasureEntry } from "../domain/lookup/lookupIndex";
import type { BreakEven } from "../domain/lookup/measureEffects";
import { eurosFromCents, type Cents } from "../domain/money";
import type { Effect } from "../domain/netEffect";
import type { AnswerBlock, CardField, CellAnswer } from "./answer";
import { explainFailure, say } from "./explainFailure";

const empty: CellAnswer = { kind: "empty" };

/** An empty cell in a fill or a spill gives an empty cell; an argument that was left out (null) is missed. */
function isEmptyCell(argument: unknown): boolean {
  return argument !== null && argument !== undefined && isBlank(argument);
}

export function forMeasure(measure: unknown, look: (code: string) => CellAnswer): CellAnswer {
  if (isEmptyCell(measure)) return empty;
  const code = readName(measure);
  return code === null ? explainFailure({ kind: "no-measure" }) : look(code);
}

export function forYear(year: unknown, look: (year: number) => CellAnswer): CellAnswer {
  if (isEmptyCell(year)) return empty;
  const read = readYear(year);
  return read === null ? explainFailure({ kind: "no-year" }) : look(read);
}

export function answerOf<T>(lookup: Lookup<T>, show: (value: T) => CellAnswer): CellAnswer {
  return lookup.ok ? show(lookup.value) : explainFailure(lookup.failure);
}

/** Only PM is the text PM; nothing at all is 0; what a number leaves out shows behind it. */
export function showEffect(effect: Effect): CellAnswer {
  const suffix = leftOutMarks(effect);
  if (effect.money === 0 && suffix !== "") return { kind: "text", text: suffix };
  return withSuffix({ kind: "number", euros: eurosFromCents(effect.cents) }, suffix);
}

export function showCents(cents: Cents): CellAnswer {
  return { kind: "number", euros: eurosFromCents(cents) };
}

export function showCount(count: number): CellAnswer {
  return { kind: "plain-number", value: count };
}

/** Codes below each other; one empty cell where there are none. */
export function listCodes(lookup: Lookup<readonly MeasureEntry[]>): AnswerBlock {
  if (!lookup.ok) return [[explainFailure(lookup.failure)]];
  const rows = lookup.value.map(({ code }): CellAnswer[] => [{ kind: "text", text: code }]);
  return rows.length === 0 ? [[empty]] : rows;
}

/** A year that amounts without money could move shows them. */
export function showBreakEven({ year, effect }: BreakEven): CellAnswer {
  return withSuffix({ kind: "plain-number", value: year }, leftOutMarks(effect));
}

export function showCard(entry: MeasureEntry): CellAnswer {
  const texts: [string, string | undefined][] = [
    [codeProperty, entry.code],
    [say("Titel", "Title"), entry.title],
    [say("Domein", "Domain"), entry.domain],
    ["Status", entry.status],
    [say("Zekerheid", "Certainty"), entry.certainty],
    [say("Verantwoordelijke", "Responsible"), entry.responsible],
    ["Set", entry.set],
  ];
  const fields = texts.flatMap(([label, value = ""]) => (value === "" ? [] : [{ label, value }]));
  const years = [...entry.answers.all].flatMap(([year, answer]): CardField[] =>
    answer.ok ? [yearField(year, answer.value)] : [],
  );
  return { kind: "card", text: `${entry.code} ${entry.title}`.trim(), fields: [...fields, ...years] };
}

function yearField(year: number, effect: Effect): CardField {
  const label = say(`Netto-effect ${year}`, `Net effect ${year}`);
  const shown = showEffect(effect);
  if (shown.kind !== "number") return { label, value: shown.kind === "text" ? shown.text : "" };
  const format = shown.suffix === undefined ? "#,##0.##" : `#,##0.## "${shown.suffix}"`;
  return { label, value: shown.euros, format };
}

type Numeric = Extract<CellAnswer, { kind: "number" | "plain-number" }>;

function withSuffix(answer: Numeric, marks: string): CellAnswer {
  return marks === "" ? answer : { ...answer, suffix: `+ ${marks}` };
}

function leftOutMarks(effect: Effect): string {
  return [
    ...(effect.pm > 0 ? ["PM"] : []),
    ...(effect.open > 0 ? ["n.t.b."] : []),
    ...(effect.unsettled > 0 ? ["?"] : []),
  ].join(" + ");
}
