// Matrices as a PDF writes them: six numbers that place what is drawn on the page.

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `values` may be an array or an object with keys 0 to 5; what is missing is that of no change. */
export function matrixOf(values: unknown): Matrix {
  const at = (index: number, none: number): number => {
    const value: unknown =
      typeof values === "object" && values !== null ? Reflect.get(values, index) : undefined;
    return typeof value === "number" ? value : none;
  };
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

/** What is drawn by `two` within what `one` places. */
export function multiply(one: Matrix, two: Matrix): Matrix {
  const [a1, b1, c1, d1, e1, f1] = one;
  const [a2, b2, c2, d2, e2, f2] = two;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
