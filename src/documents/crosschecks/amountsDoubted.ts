// Crosscheck: a text that says that the effect cannot be told, or that there is none, beside a table that has
// amounts or PM for it.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";

const EFFECT = String.raw`(?:effect|besparing|opbrengst|kosten|voordeel|bedrag)\p{L}*`;
const HARD = String.raw`(?:moeilijk|lastig|(?:nog )?niet(?: goed| exact| precies)?)`;
const TELL = String.raw`(?:te (?:bepalen|kwantificeren|berekenen|ramen|becijferen|geven|duiden)|in te schatten|in geld uit te drukken)`;
/** The effect cannot be told: PM, which says the same, does not contradict it. */
const UNTOLD = new RegExp(
  [
    String.raw`${HARD} (?:[^.;]{0,60}\s)?${EFFECT}(?:\s[^.;]{0,60})?\s${TELL}`,
    String.raw`${EFFECT}(?:\s[^.;]{0,40})?\s${HARD} ${TELL}`,
  ].join("|"),
  "iu",
);
const NONE = new RegExp(
  [
    String.raw`\bgeen (?:directe |financi[eë]le |concrete )*(?:besparing|opbrengst)\p{L}*`,
    String.raw`(?:besparing|opbrengst)\p{L}*(?:\s[^.;]{0,40})? niet (?:te behalen|te verwachten|haalbaar|realistisch)`,
  ].join("|"),
  "iu",
);
/** A word that every doubt has, to pass over other sentences quickly. */
const MAY_DOUBT = /niet|geen|moeilijk|lastig/i;

export const amountsDoubted: Crosscheck = (input) =>
  input.texts.flatMap(({ measure, sentences }) => {
    const booked = measure.lines
      .filter((line) => line.kind !== "investment")
      .flatMap((line) => line.amounts)
      .filter((amount) => amount.type === "pm" || amount.type === "unsettled" || amount.cents);
    const doubts = booked.every(({ type }) => type === "pm") ? [NONE] : [UNTOLD, NONE];
    const doubt =
      booked.length === 0
        ? undefined
        : sentences.find(({ text }) => MAY_DOUBT.test(text) && doubts.some((words) => words.test(text)));
    if (!doubt) return [];
    const words = doubts.map((one) => one.exec(doubt.text)?.[0]).find((found) => found !== undefined) ?? "";
    const data = { code: measure.code, words: words.trim() };
    return [
      createDiagnostic("text/amounts-doubted", doubt.place, data, {
        related: booked.map((amount) => amount.place),
      }),
    ];
  });
