// Decoding text: UTF-8 with and without byte order mark, UTF-16, and Windows-1252 when it is no UTF-8.

/** The text of a file, or null when its bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || looksBinary(text) ? null : text;
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = utf16WithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return withWindowsSigns(new TextDecoder("windows-1252").decode(bytes));
  }
}

/** Signs of Windows-1252 at 0x80 to 0x9f; Node reads these as control characters (nodejs/node#56542). */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Latin text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 1].map((offset) => sample.filter((byte, at) => at % 2 === offset && byte === 0).length);
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.8 && (zeros[0] ?? 0) < half * 0.1) return "utf-16le";
  if ((zeros[0] ?? 0) > half * 0.8 && (zeros[1] ?? 0) < half * 0.1) return "utf-16be";
  return null;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (sample.includes("\u0000")) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return odd > sample.length * 0.02 + 3;
}
