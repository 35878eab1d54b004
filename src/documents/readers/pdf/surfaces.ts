// Surfaces that a page fills with colour, to know what lies under a text. Later ones lie over earlier ones.
import type { Matrix } from "./matrix";
import { type Box, boxOf, EVERYWHERE, hasOnlyCorners, placed, shapesOf } from "./shapes";

/** `unknown`: an image, a pattern or a shape, whose colour at one point is not known. */
export type Colour = readonly [red: number, green: number, blue: number] | "unknown";

const PAPER: Colour = [255, 255, 255];
/** Where an image is drawn, before it is placed. */
const UNIT: Box = [0, 0, 1, 1];
/** Points; thinner surfaces are lines. */
const THINNEST = 3;

export class Surfaces {
  readonly #filled: { readonly box: Box; readonly colour: Colour }[] = [];

  colourAt([x, y]: readonly [number, number]): Colour {
    const surface = this.#filled.findLast(
      ({ box: [left, top, right, bottom] }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    return surface?.colour ?? PAPER;
  }

  addImage(transform: Matrix): void {
    this.#add(placed(UNIT, transform), "unknown");
  }

  /** A gradient fills what is not clipped away: that may be anything. */
  addGradient(): void {
    this.#add(EVERYWHERE, "unknown");
  }

  /** Rectangles one by one; another shape may lie anywhere within its box. */
  addPath(path: unknown, transform: Matrix, colour: Colour): void {
    for (const points of shapesOf(path))
      this.#add(placed(boxOf(points), transform), hasOnlyCorners(points) ? colour : "unknown");
  }

  #add(box: Box, colour: Colour): void {
    if (box[2] - box[0] >= THINNEST && box[3] - box[1] >= THINNEST) this.#filled.push({ box, colour });
  }
}
