// A Word or Excel file as a package of parts. Parts are inflated piece by piece, and counted: a file that
// unpacks to more than any document holds is refused before it fills the memory.
import { Inflate } from "fflate";
import { FileRefusal } from "../fileRefusal";
import type { ReaderTask } from "../readerTask";
import { rawEntry, readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Bytes of all parts that are read, unpacked. The largest real documents hold a few tens of megabytes. */
const MOST_UNPACKED = 150_000_000;
/** Compressed bytes inflated in one go: at most a thousand times as many come out. */
const SLICE = 8_192;

export class ZipPackage {
  readonly #task: ReaderTask;
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #format: string;
  readonly #unpacked: { bytes: number };

  /** A package within another (`outer`) counts with it. */
  constructor(task: ReaderTask, bytes: Uint8Array, format: string, outer?: ZipPackage) {
    const entries = readZipDirectory(bytes);
    if (!entries) throw task.unreadable(format, "incomplete");
    this.#task = task;
    this.#bytes = bytes;
    this.#entries = entries;
    this.#format = format;
    this.#unpacked = outer ? outer.#unpacked : { bytes: 0 };
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Part by part of the text of one entry; nothing when the package has no such entry. */
  async *chunks(name: string): AsyncGenerator<string> {
    const found = this.#open(name);
    if (!found) return;
    const decoder = new TextDecoder(isWide(found.entry, found.raw) ? "utf-16le" : "utf-8");
    for await (const piece of this.#inflate(found.entry, found.raw))
      yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }

  /** One entry as it is; null when there is none, or when it says that it is larger than `limit`. */
  async bytes(name: string, limit: number): Promise<Uint8Array | null> {
    const found = this.#open(name);
    if (!found || found.entry.declared > limit) return null;
    const bytes = new Uint8Array(found.entry.declared);
    let at = 0;
    for await (const piece of this.#inflate(found.entry, found.raw)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes.subarray(0, at);
  }

  async text(name: string): Promise<string> {
    let all = "";
    for await (const chunk of this.chunks(name)) all += chunk;
    return all;
  }

  #open(name: string): { entry: ZipEntry; raw: Uint8Array } | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new FileRefusal("file/encrypted", { file: this.#task.file });
    const raw = rawEntry(this.#bytes, entry);
    if (!raw) throw this.#task.unreadable(this.#format, "incomplete");
    const total = this.#unpacked.bytes + entry.declared;
    if (total > MOST_UNPACKED) this.#tooLarge(total);
    return { entry, raw };
  }

  async *#inflate(entry: ZipEntry, raw: Uint8Array): AsyncGenerator<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let ended = entry.method === 0;
    let size = 0;
    const inflate = new Inflate((piece, final) => {
      pieces.push(piece);
      ended ||= final;
    });
    for (let at = 0; at < raw.length; at += SLICE) {
      const slice = raw.subarray(at, at + SLICE);
      if (entry.method === 0) pieces.push(slice);
      else if (entry.method === 8) this.#push(inflate, slice, at + SLICE >= raw.length);
      else throw this.#task.unreadable(this.#format, "compression");
      for (const piece of pieces.splice(0)) {
        this.#unpacked.bytes += piece.length;
        size += piece.length;
        // Only a file that is made to mislead holds more than it says.
        if (size > entry.declared) throw this.#task.unreadable(this.#format, "damaged");
        if (this.#unpacked.bytes > MOST_UNPACKED) this.#tooLarge(this.#unpacked.bytes);
        yield piece;
      }
      await this.#task.breathe();
    }
    if (!ended) throw this.#task.unreadable(this.#format, "incomplete");
  }

  #push(inflate: Inflate, slice: Uint8Array, last: boolean): void {
    try {
      inflate.push(slice, last);
    } catch {
      throw this.#task.unreadable(this.#format, "damaged");
    }
  }

  #tooLarge(bytes: number): never {
    throw new FileRefusal("file/unpacks-too-large", { file: this.#task.file, bytes, limit: MOST_UNPACKED });
  }
}

function isWide(entry: ZipEntry, raw: Uint8Array): boolean {
  return entry.method === 0 && raw[0] === 0xff && raw[1] === 0xfe;
}
