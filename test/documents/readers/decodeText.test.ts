import { decodeText } from "../../../src/documents/readers/decodeText";

const sentence = "Beëindiging: € 1.000 per coöperatie";
const wide = Buffer.from(sentence, "utf16le");
const bytes = (...parts: (number[] | Uint8Array)[]) => new Uint8Array(parts.flatMap((part) => [...part]));

describe("decodeText", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(sentence)],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], new TextEncoder().encode(sentence))],
    ["UTF-16, little end first", bytes([0xff, 0xfe], wide)],
    ["UTF-16, big end first", bytes([0xfe, 0xff], Buffer.from(wide).swap16())],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("Kosten per jaar: 1.000", "utf16le"))],
    ["Windows-1252", bytes(Buffer.from(sentence.replace("€", "\x80"), "latin1"))],
  ])("reads %s", (name, encoded) => {
    const expected = name.endsWith("without a mark") ? "Kosten per jaar: 1.000" : sentence;
    expect(decodeText(encoded)?.replace(/^\ufeff/, "")).toBe(expected);
  });

  it("tells bytes that are no text", () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBeNull();
  });
});
