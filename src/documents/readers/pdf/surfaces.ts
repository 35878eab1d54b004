// Surfaces that a page fills with colour, to know what lies under a text. Later ones lie over earlier ones.
import { type Matrix, place } from "./matrix";

/** `unknown`: an image, a pattern or a shape, whose colour at one point is not known. */
export type Colour = readonly [red: number, green: number, blue: number] | "unknown";

type Box = readonly [left: number, top: number, right: number, bottom: number];

const PAPER: Colour = [255, 255, 255];
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
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
    for (const points of shapesOf(numbersOf(path))) {
      const box = boxOf(points);
      const isRectangle = points.every(
        ([x, y]) => (x === box[0] || x === box[2]) && (y === box[1] || y === box[3]),
      );
      this.#add(placed(box, transform), isRectangle ? colour : "unknown");
    }
  }

  #add(box: Box, colour: Colour): void {
    if (box[2] - box[0] >= THINNEST && box[3] - box[1] >= THINNEST) this.#filled.push({ box, colour });
  }
}

type Point = readonly [number, number];

/** Numbers of coordinates behind each code of pdfjs: to a point, a line, a curve with two or one more points. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Numbers of a typed array; of another thread, or another page, it is no `Float32Array` of ours. */
function numbersOf(path: unknown): number[] {
  return ArrayBuffer.isView(path) ? Array.from(path as Float32Array) : [];
}

/** The points of each closed shape of a path. */
function shapesOf(path: readonly number[]): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? 4;
    const count = COORDINATES[code] ?? 0;
    if (code === 0 || shapes.length === 0) shapes.push([]);
    const shape = shapes[shapes.length - 1];
    for (let next = at + 1; next < at + count; next += 2) shape?.push([path[next] ?? 0, path[next + 1] ?? 0]);
    at += count + 1;
  }
  return shapes.filter((shape) => shape.length > 1);
}

function placed([left, top, right, bottom]: Box, transform: Matrix): Box {
  return boxOf([
    place(transform, left, top),
    place(transform, right, top),
    place(transform, left, bottom),
    place(transform, right, bottom),
  ]);
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
