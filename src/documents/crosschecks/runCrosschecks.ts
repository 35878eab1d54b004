// All crosschecks, in the order in which their findings are shown.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { amountAskedAgainstCosts } from "./amountAskedAgainstCosts";
import { averageIsTotal } from "./averageIsTotal";
import { costsOutsideTables } from "./costsOutsideTables";
import { halfYears } from "./halfYears";
import { optionsTogether } from "./optionsTogether";
import { partsWithoutTable } from "./partsWithoutTable";
import { percentageOfBase } from "./percentageOfBase";
import { pricePerFte } from "./pricePerFte";
import { templateLeft } from "./templateLeft";
import { amountsDoubted } from "./amountsDoubted";
import { certainWithoutAmount } from "./certainWithoutAmount";
import { durationsDiffer } from "./durationsDiffer";
import { withExplanations } from "./explanations";
import { growthAgainstFlat } from "./growthAgainstFlat";
import { measureTexts } from "./measureTexts";
import { percentagesDiffer } from "./percentagesDiffer";
import { productInText } from "./productInText";
import { sameAmounts } from "./sameAmounts";
import { savingOutsideTables } from "./savingOutsideTables";
import { claimedTwice } from "./claimedTwice";
import type { Crosscheck, CrosscheckInput } from "./crosscheck";
import { periodAgainstYears } from "./periodAgainstYears";
import { quantityTimesRate } from "./quantityTimesRate";
import { savingInText } from "./savingInText";
import { mapTelling, type Progress } from "../tellProgress";

const crosschecks: readonly Crosscheck[] = [
  savingInText,
  amountAskedAgainstCosts,
  quantityTimesRate,
  productInText,
  claimedTwice,
  sameAmounts,
  savingOutsideTables,
  amountsDoubted,
  certainWithoutAmount,
  growthAgainstFlat,
  periodAgainstYears,
  durationsDiffer,
  percentagesDiffer,
  averageIsTotal,
  costsOutsideTables,
  halfYears,
  optionsTogether,
  partsWithoutTable,
  percentageOfBase,
  pricePerFte,
  templateLeft,
];

export function runCrosschecks(input: Omit<CrosscheckInput, "texts">, onProgress: Progress): Diagnostic[] {
  const explained = { ...input, drafts: withExplanations(input) };
  const texts = measureTexts(explained);
  return mapTelling(crosschecks, onProgress, (check) => check({ ...explained, texts })).flat();
}
