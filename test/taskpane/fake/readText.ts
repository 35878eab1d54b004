// Results of reading a few lines of text: questions as the rules ask them.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

/** Amounts for several years at once. */
export const periodImport = readMeasures(
  readTextLines(
    "kadernota.txt",
    [
      "Maatregel\t2026\t2027 t/m 2029",
      "Kosten loket\t5.000\t24.000",
      "Kosten toezicht op de markt\t1.000\t90.000",
    ].join("\n"),
  ),
);

/** Alternatives beside each other: one of them will count. */
export const alternativesImport = readMeasures(
  readTextLines(
    "zwembad.md",
    [
      "Toekomst van het zwembad",
      "",
      "| Kosten | Scenario A: sluiten | Scenario B: renoveren |",
      "|---|---|---|",
      "| Onderhoud | 150.000 | 310.000 |",
      "| Energie | 20.000 | 45.000 |",
    ].join("\n"),
  ),
);
