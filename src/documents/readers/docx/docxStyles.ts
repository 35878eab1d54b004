// Styles of a Word document: which are headings (and of what level), which belong to a table of contents,
// and which number their paragraphs; what a style leaves out it takes from the style it is based on.
import { walkXml } from "../ooxml/walkXml";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderTask } from "../readerTask";

export interface ParagraphStyle {
  readonly heading?: number;
  readonly contents: boolean;
  readonly numbering?: { readonly id: string; readonly level: number };
}

interface RawStyle {
  name: string;
  basedOn?: string;
  outline?: number;
  numberId?: string;
  level?: number;
}

/** Looks up the style of a paragraph by its id. */
export type StyleLookup = (id: string | undefined) => ParagraphStyle;

export async function readDocxStyles(
  task: ReaderTask,
  parts: ZipPackage,
  part: string | undefined,
): Promise<StyleLookup> {
  const styles = new Map<string, RawStyle>();
  let open: RawStyle | null = null;
  if (part) {
    await walkXml(task, parts, part, "DOCX", {
      open(name, { styleId, val = "" }) {
        if (name === "style" && styleId !== undefined) {
          open = { name: "" };
          styles.set(styleId, open);
        } else if (open) readProperty(open, name, val);
      },
      close(name) {
        if (name === "style") open = null;
      },
    });
  }
  return (id) => resolveStyle(styles, id);
}

function readProperty(style: RawStyle, name: string, value: string): void {
  if (name === "name") style.name = value;
  else if (name === "basedOn") style.basedOn = value;
  else if (name === "outlineLvl") style.outline = Number(value);
  else if (name === "numId") style.numberId = value;
  else if (name === "ilvl") style.level = Number(value);
}

function resolveStyle(styles: ReadonlyMap<string, RawStyle>, id: string | undefined): ParagraphStyle {
  let heading: number | undefined;
  let numberId: string | undefined;
  let level: number | undefined;
  let contents = false;
  let next = id;
  for (let steps = 0; next !== undefined && steps < 20; steps += 1) {
    const style = styles.get(next);
    if (!style) break;
    const named = /^(?:heading|kop)\s*([1-9])$/i.exec(style.name)?.[1];
    heading ??= named
      ? Number(named)
      : style.outline !== undefined && style.outline < 9
        ? style.outline + 1
        : undefined;
    if (/^title$|^titel$/i.test(style.name)) heading ??= 1;
    contents ||= /^(?:toc|inhopg)\s*\d/i.test(style.name);
    numberId ??= style.numberId;
    level ??= style.level;
    next = style.basedOn;
  }
  return {
    contents,
    ...(heading === undefined ? {} : { heading: Math.min(heading, 6) }),
    ...(numberId === undefined ? {} : { numbering: { id: numberId, level: level ?? 0 } }),
  };
}
