// What a reader is given: a file as bytes, and how to follow or stop a long read.

/** A file from disk, or pasted text under a name of its own. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called with 0..1 while reading. */
  readonly onProgress?: (fraction: number) => void;
  /** Names of the sheets that count, in a workbook; left out: as the workbook itself suggests. */
  readonly sheets?: readonly string[];
}
