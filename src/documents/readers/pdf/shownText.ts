// What a page shows of its text: its drawing is followed without drawing anything, to tell text that nobody sees.
// Text in the colour of what lies under it or below a later rectangle is hidden; text without ink is a layer, as
// scanners put over an image; the parts that a reader of the file has switched off are off.
import { type Clip, clipped, Covers, withinBox } from "./covers";
import { IDENTITY, type Matrix, matrixOf, multiply, place } from "./matrix";
import { EVERYWHERE, type Point } from "./shapes";
import { type Colour, Surfaces } from "./surfaces";

export type Visibility = "seen" | "hidden" | "layer" | "off";

/** One run of text as the page draws it, without its spaces. */
export interface ShownText {
  readonly characters: string;
  readonly visibility: Visibility;
}

/** One step of the drawing of a page, by the name that pdfjs has for it. */
export interface DrawingStep {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Whether the content of an optional part is shown, by what pdfjs tells of the part. */
export type PartShown = (part: unknown) => boolean;

interface State {
  transform: Matrix;
  fill: Colour;
  opacity: number;
  mode: number;
  size: number;
  spacing: number;
  scale: number;
  leading: number;
  /** Colours are mixed with those of what lies below. */
  mixes: boolean;
  masked: boolean;
  clip: Clip;
}

interface Glyph {
  readonly unicode: string;
  /** Thousandths of the size of the letters. */
  readonly width: number;
}

/** Difference per channel that no eye sees. */
const SAME_COLOUR = 8;
/** Modes of a PDF: text without ink, alone or as a clipping path. */
const NO_INK = new Set([3, 7]);
/** Modes in which the outline of letters has a colour of its own. */
const OUTLINED = new Set([1, 2, 5, 6]);
/** Codes of pdfjs for a path that is filled, with or without its outline. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
/** Points of a run where the colour under it is looked up, as shares of its width. */
const PROBES = [0.1, 0.9];

/** Corners of a run where a later rectangle has to lie: shares of its width, and of the size of its letters. */
const CORNERS: readonly Point[] = [0.02, 0.98].flatMap((share): Point[] => [
  [share, 0],
  [share, 0.6],
]);
/** Modes that add letters to the clip. */
const CLIPPING = 4;

export function shownTexts(steps: readonly DrawingStep[], isPartShown: PartShown = () => true): ShownText[] {
  const drawing = new Drawing(isPartShown);
  for (const { name, values } of steps) drawing.step(name, values);
  return drawing.texts();
}

/** A run as drawn, with what may come to lie over it. */
interface DrawnText extends ShownText {
  readonly corners: readonly Point[];
  readonly above: number;
}

class Drawing {
  readonly #isPartShown: PartShown;
  readonly #texts: DrawnText[] = [];
  readonly #surfaces = new Surfaces();
  readonly #covers = new Covers();
  /** Whether each part around the next step is shown. */
  readonly #parts: boolean[] = [];
  #groups = 0;
  #clips = false;
  readonly #saved: State[] = [];
  #state: State = {
    transform: IDENTITY,
    fill: [0, 0, 0],
    opacity: 1,
    mode: 0,
    size: 1,
    spacing: 0,
    scale: 1,
    leading: 0,
    mixes: false,
    masked: false,
    clip: EVERYWHERE,
  };
  /** Where the line of text begins, and where its next run does. */
  #line = IDENTITY;
  #at = IDENTITY;
  /** A place was set and nothing is drawn there yet: images are left out, so it may be one. */
  #isPlaced = false;

  constructor(isPartShown: PartShown) {
    this.#isPartShown = isPartShown;
  }

  texts(): ShownText[] {
    return this.#texts.map(({ characters, visibility, corners, above }) => {
      const isCovered = visibility === "seen" && this.#covers.isCovered(corners, above);
      return { characters, visibility: isCovered ? "hidden" : visibility };
    });
  }

  step(name: string, values: readonly unknown[]): void {
    if (this.#setText(name, values) || this.#setGraphics(name, values) || this.#enter(name, values)) return;
    const state = this.#state;
    if (name === "save" || name === "paintFormXObjectBegin") {
      this.#saved.push({ ...state });
      if (name !== "save") this.#enterForm(values);
      this.#isPlaced = false;
    } else if (name === "restore" || name === "paintFormXObjectEnd") {
      if (this.#isPlaced) this.#surfaces.addImage(state.transform);
      this.#isPlaced = false;
      this.#state = this.#saved.pop() ?? state;
    } else if (name === "transform") {
      state.transform = multiply(state.transform, matrixOf(values));
      this.#isPlaced = true;
    } else this.#draw(name, values);
  }

  /** A form within the page, which draws nothing outside its box. */
  #enterForm([matrix, box]: readonly unknown[]): void {
    const state = this.#state;
    state.transform = multiply(state.transform, matrixOf(matrix));
    const [left, top, right, bottom] = ArrayBuffer.isView(box) ? Array.from(box as Float32Array) : [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
    state.clip = withinBox(state.clip, [left, top, right, bottom], state.transform);
  }

  /** Parts that may be switched off, and groups that are mixed with the page as a whole; false for another step. */
  #enter(name: string, values: readonly unknown[]): boolean {
    if (name === "beginMarkedContent") this.#parts.push(true);
    else if (name === "beginMarkedContentProps")
      this.#parts.push(values[0] !== "OC" || this.#isPartShown(values[1]));
    else if (name === "endMarkedContent") this.#parts.pop();
    else if (name === "beginGroup") this.#groups += 1;
    else if (name === "endGroup") this.#groups -= 1;
    else if (name === "clip" || name === "eoClip") this.#clips = true;
    else return false;
    return true;
  }

  get #isOff(): boolean {
    return this.#parts.includes(false);
  }

  #draw(name: string, values: readonly unknown[]): void {
    const { transform } = this.#state;
    if (name === "constructPath") this.#drawPath(values);
    if (name === "showText") this.#show(values[0]);
    else if (this.#isOff) return;
    else if (name === "shadingFill") this.#surfaces.addGradient();
    else if (/^paint(?:Image|Inline|Solid)/.test(name)) this.#surfaces.addImage(transform);
    else return;
    this.#isPlaced = false;
  }

  #drawPath([paint, data]: readonly unknown[]): void {
    const { transform, opacity, fill, mixes, masked, clip } = this.#state;
    const path: unknown = Array.isArray(data) ? data[0] : null;
    if (FILLS.has(Number(paint)) && Array.isArray(data) && !this.#isOff) {
      const colour = opacity < 1 ? "unknown" : fill;
      this.#surfaces.addPath(path, transform, colour);
      const isOpaque = colour !== "unknown" && !mixes && !masked && this.#groups === 0;
      if (isOpaque) this.#covers.add(path, transform, clip);
      this.#isPlaced = false;
    }
    if (this.#clips) this.#state.clip = clipped(clip, path, transform);
    this.#clips = false;
  }

  /** Settings that say how things are painted; false when it is another step. */
  #setGraphics(name: string, values: readonly unknown[]): boolean {
    const state = this.#state;
    if (name === "setFillRGBColor") state.fill = colourOf(values[0]);
    else if (name === "setFillColorN" || name === "setFillTransparent") state.fill = "unknown";
    else if (name !== "setGState" || !Array.isArray(values[0])) return false;
    else {
      for (const [key, value] of values[0] as [unknown, unknown][]) {
        if (key === "ca") state.opacity = Number(value);
        else if (key === "BM") state.mixes = value !== "source-over";
        else if (key === "SMask") state.masked = value !== false;
      }
    }
    return true;
  }

  /** Settings of text, and where it goes; false when it is another step. */
  #setText(name: string, values: readonly unknown[]): boolean {
    const state = this.#state;
    const [first = 0, second = 0] = values.map(Number);
    if (name === "setTextRenderingMode") {
      state.mode = first;
      if (first >= CLIPPING) state.clip = null;
    } else if (name === "setFont") state.size = second;
    else if (name === "setCharSpacing") state.spacing = first;
    else if (name === "setHScale") state.scale = first / 100;
    else if (name === "setLeading") state.leading = first;
    else if (name === "beginText") this.#line = this.#at = IDENTITY;
    else if (name === "setTextMatrix") this.#line = this.#at = matrixOf(values[0]);
    else if (name === "nextLine") this.#move(0, -state.leading);
    else if (name === "moveText" || name === "setLeadingMoveText") {
      if (name !== "moveText") state.leading = -second;
      this.#move(first, second);
    } else return false;
    return true;
  }

  #move(x: number, y: number): void {
    this.#line = this.#at = multiply(this.#line, [1, 0, 0, 1, x, y]);
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { size, spacing, scale, transform } = this.#state;
    let width = 0;
    let characters = "";
    for (const glyph of glyphs as (Glyph | number | null)[]) {
      if (typeof glyph === "number") width -= (glyph * size) / 1_000;
      else if (glyph) {
        width += (glyph.width * size) / 1_000 + spacing;
        characters += glyph.unicode;
      }
    }
    const matrix = multiply(transform, this.#at);
    const probes = PROBES.map((share) => place(matrix, width * scale * share, size * 0.3));
    this.#at = multiply(this.#at, [1, 0, 0, 1, width * scale, 0]);
    const visible = characters.replace(/\s/g, "");
    if (visible === "") return;
    const visibility = this.#isOff ? "off" : this.#visibilityAt(probes);
    const corners = CORNERS.map(([share, up]) => place(matrix, width * scale * share, size * up));
    this.#texts.push({ characters: visible, visibility, corners, above: this.#covers.count });
  }

  #visibilityAt(probes: readonly (readonly [number, number])[]): Visibility {
    const { fill, mode, opacity } = this.#state;
    if (NO_INK.has(mode)) return "layer";
    if (opacity === 0) return "hidden";
    if (OUTLINED.has(mode)) return "seen";
    return probes.every((at) => isSame(this.#surfaces.colourAt(at), fill)) ? "hidden" : "seen";
  }
}

/** A colour as pdfjs writes it, `#ffffff`. */
function colourOf(value: unknown): Colour {
  const hex = typeof value === "string" ? /^#([\da-f]{6})$/i.exec(value)?.[1] : undefined;
  if (hex === undefined) return "unknown";
  const number = Number.parseInt(hex, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function isSame(one: Colour, other: Colour): boolean {
  if (one === "unknown" || other === "unknown") return false;
  return one.every((channel, at) => Math.abs(channel - (other[at] ?? 0)) <= SAME_COLOUR);
}
