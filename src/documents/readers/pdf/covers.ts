// Covers: rectangles of one colour that a page draws over what was there. What lies under one of them is not seen.
// In doubt (a shape, a mask, a picture, a clip of another form) nothing is covered: text is then read.
import type { Matrix } from "./matrix";
import { type Box, boxOf, EVERYWHERE, hasOnlyCorners, placed, type Point, shapesOf } from "./shapes";

/** Where a page may draw: a box, or null when its form is not known. */
export type Clip = Box | null;

export class Covers {
  readonly #boxes: Box[] = [];

  /** How many there are: what is drawn now lies over these. */
  get count(): number {
    return this.#boxes.length;
  }

  /** A filled path of one opaque colour, of which only what lies within `clip` is drawn. */
  add(path: unknown, transform: Matrix, clip: Clip): void {
    const [box, another] = shapesOf(path);
    const drawn = box && !another && isRectangle(box) ? withinBox(clip, boxOf(box), transform) : null;
    if (drawn) this.#boxes.push(drawn);
  }

  /** True when one box drawn after the first `from` has all of these points in it. */
  isCovered(points: readonly Point[], from: number): boolean {
    for (let at = from; at < this.#boxes.length; at += 1) {
      const [left, top, right, bottom] = this.#boxes[at] ?? EVERYWHERE;
      if (points.every(([x, y]) => left <= x && x <= right && top <= y && y <= bottom)) return true;
    }
    return false;
  }
}

/** The clip within another, by the path that cuts it. */
export function clipped(clip: Clip, path: unknown, transform: Matrix): Clip {
  const [box, another] = shapesOf(path);
  return box && !another && isRectangle(box) ? withinBox(clip, boxOf(box), transform) : null;
}

/** Four corners, each along one side from the one before. */
function isRectangle(points: readonly Point[]): boolean {
  if (!hasOnlyCorners(points) || new Set(points.map(([x, y]) => `${x} ${y}`)).size !== 4) return false;
  return points.slice(1).every(([x, y], at) => points[at]?.[0] === x || points[at]?.[1] === y);
}

/** What lies within a clip and within a box; null where one of them is no upright box of the page. */
export function withinBox(clip: Clip, box: Box, transform: Matrix): Clip {
  const [a, b, c, d] = transform;
  const isUpright = (b === 0 && c === 0) || (a === 0 && d === 0);
  if (clip === null || !isUpright) return null;
  const [left, top, right, bottom] = placed(box, transform);
  return [
    Math.max(left, clip[0]),
    Math.max(top, clip[1]),
    Math.min(right, clip[2]),
    Math.min(bottom, clip[3]),
  ];
}
