// Numbers that Word puts before paragraphs (`1.`, `2.3`, `B`): they stand nowhere in the text, and measures
// are often known by them.
import { walkXml } from "../ooxml/walkXml";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderTask } from "../readerTask";

interface Level {
  format: string;
  /** Text with `%1` for the number of the first level, and so on. */
  text: string;
  start: number;
}

export class DocxNumbering {
  readonly #abstracts = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, string>();
  readonly #counters = new Map<string, number[]>();

  async read(task: ReaderTask, parts: ZipPackage, part: string | undefined): Promise<void> {
    if (!part) return;
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list = "";
    await walkXml(task, parts, part, "DOCX", {
      open: (name, { abstractNumId, ilvl, numId, val = "" }) => {
        if (name === "abstractNum") {
          levels = new Map<number, Level>();
          this.#abstracts.set(abstractNumId ?? "", levels);
        } else if (name === "lvl" && levels) {
          level = { format: "decimal", text: "", start: 1 };
          levels.set(Number(ilvl), level);
        } else if (name === "num") list = numId ?? "";
        else if (name === "abstractNumId") this.#lists.set(list, val);
        else if (level && name === "numFmt") level.format = val;
        else if (level && name === "lvlText") level.text = val;
        else if (level && name === "start") level.start = Number(val);
      },
      close(name) {
        if (name === "lvl") level = null;
        if (name === "abstractNum") levels = null;
      },
    });
  }

  /** The number of the next paragraph of a list, with what Word prints around it; "" when it has none. */
  next(list: string, depth: number): string {
    const abstract = this.#lists.get(list);
    const levels = abstract === undefined ? undefined : this.#abstracts.get(abstract);
    const level = levels?.get(depth);
    if (abstract === undefined || !levels || !level) return "";
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    if (level.format === "bullet") return "•";
    if (level.format === "none") return "";
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      return printNumber(counters[at] ?? other?.start ?? 1, other?.format ?? "decimal");
    });
  }
}

function printNumber(value: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    return format.startsWith("upper") ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format)) return format.startsWith("upper") ? roman(value) : roman(value).toLowerCase();
  return format === "decimalZero" && value < 10 ? `0${value}` : String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = Math.min(value, 399);
  let text = "";
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
