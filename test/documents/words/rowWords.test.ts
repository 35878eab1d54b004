// What the words of a row say of its amounts: which kind they are, and when they say nothing.
import {
  compoundKind,
  isBareRowKind,
  namesBothKinds,
  rowKindOf,
} from "../../../src/documents/words/rowWords";

describe("a word that a narrow cell broke", () => {
  it.each([
    ["Investerin gen", "investment"],
    ["Ontvangst en", "revenue"],
    ["Bezuini gingen", "revenue"],
    ["Uitga ven", "investment"],
    ["Dorpshuis ten", null],
    ["uitga ven", null],
  ])("tells the kind as the whole word does: %s", (label, kind) => {
    expect(rowKindOf(label)).toBe(kind);
  });
});

describe("less of a kind", () => {
  it.each([
    ["Lasten lager", "revenue"],
    ["Lagere lasten", "revenue"],
    ["Lasten zijn lager dan geraamd", "revenue"],
    ["Kosten minder door aanbesteding", "revenue"],
    ["Baten lager", "investment"],
    ["Opbrengsten vallen lager uit", "investment"],
    ["Uitgaven verlagen", "revenue"],
    ["Inkomsten aframen", "investment"],
    ["Uitgaven verhogen", "investment"],
    ["Lasten hoger", "investment"],
    ["Baten hoger dan geraamd", "revenue"],
    ["Kosten lager onderwijs", "investment"],
    ["Kosten minder zelfredzamen", "investment"],
    ["Tegenvallende kosten", "investment"],
    ["Meevallende opbrengst", "revenue"],
    ["Onderuitputting op de kapitaallasten", "revenue"],
    ["Uitstel van de investering", null],
    ["Minder besparing", null],
  ])("is the other kind, before the word and behind it: %s", (label, kind) => {
    expect(rowKindOf(label)).toBe(kind);
  });

  it.each(["Lagere lasten", "Lasten lager", "Minder baten", "Baten lager"])("is one kind: %s", (label) => {
    expect(namesBothKinds(label)).toBe(false);
    expect(isBareRowKind(label)).toBe(true);
  });

  it("leaves costs and income beside each other both", () => {
    expect(namesBothKinds("Lasten en baten")).toBe(true);
    expect(namesBothKinds("Lagere lasten en hogere kosten")).toBe(true);
  });
});

describe("compounds", () => {
  it.each([
    ["Exploitatielasten", "investment"],
    ["Structurele personeelslasten", "investment"],
    ["Lagere onderhoudskosten", "revenue"],
    ["Kapitaallasten (x € 1.000)", "investment"],
    ["Huurbaten", "revenue"],
    ["Leges-inkomsten", "revenue"],
    ["Minderopbrengsten", "investment"],
    ["Minderlasten", "revenue"],
    ["Minderhuuropbrengsten", "investment"],
    ["Woonlasten", null],
    ["Belasten", null],
    ["Debaten", null],
    ["Lasten", null],
    ["Onderzoek personeelskosten", null],
    ["Exploitatielasten zwembad", null],
  ])("tell a kind alone, and nothing in a title: %s", (label, kind) => {
    expect(compoundKind(label)).toBe(kind);
  });
});
