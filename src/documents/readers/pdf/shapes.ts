// Shapes of a path as pdfjs gives them, and the boxes that they fill on the page.
import { type Matrix, place } from "./matrix";

export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Point = readonly [number, number];

export const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The points of each shape of a path. */
export function shapesOf(data: unknown): Point[][] {
  const path = numbersOf(data);
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

/** Numbers of coordinates behind each code of pdfjs: to a point, a line, a curve with two or one more points. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Numbers of a typed array; of another thread, or another page, it is no `Float32Array` of ours. */
function numbersOf(path: unknown): number[] {
  return ArrayBuffer.isView(path) ? Array.from(path as Float32Array) : [];
}

/** A box within what a matrix places, as a box of the page. */
export function placed([left, top, right, bottom]: Box, transform: Matrix): Box {
  return boxOf([
    place(transform, left, top),
    place(transform, right, top),
    place(transform, left, bottom),
    place(transform, right, bottom),
  ]);
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** True when every point is a corner of the box around them. */
export function hasOnlyCorners(points: readonly Point[]): boolean {
  const [left, top, right, bottom] = boxOf(points);
  return points.every(([x, y]) => (x === left || x === right) && (y === top || y === bottom));
}
