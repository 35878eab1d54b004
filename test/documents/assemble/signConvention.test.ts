// Legends of signs, in the words of several municipalities; and text that is none.
import { statesSigns } from "../../../src/documents/assemble/signConvention";

test.each([
  "(− = voordeel voor de begroting)",
  "Bedragen in euro's (minbedragen zijn nadelen)",
  "een minteken is een besparing",
  "een besparing heeft een minteken",
  "besparing tussen haakjes",
  "besparing = +",
  "(- = lagere lasten)",
])("%s is a legend", (text) => expect(statesSigns(text)).toBe(true));

test.each([
  "- Personeel: kosten 5.000",
  "Besparing - inkoop",
  "De kosten zijn € 5.000",
  "Besparing = -25.000",
])("%s is none", (text) => expect(statesSigns(text)).toBe(false));
