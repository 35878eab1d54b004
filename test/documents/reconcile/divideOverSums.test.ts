// Rows divided over the sums that add them.
import { divideOverSums } from "../../../src/documents/reconcile/divideOverSums";

it("finds the rows of each sum, in all columns", () => {
  const parts = [
    [3, 1],
    [4, 9],
    [3, 2],
  ];
  expect(
    divideOverSums(
      parts,
      [
        [7, 10],
        [3, 2],
      ],
      0,
    ),
  ).toEqual([[0, 1], [2]]);
});

it("allows for what rounding may differ, and for signs that go both ways", () => {
  expect(divideOverSums([[1499], [2502], [-800]], [[4000], [-800]], 5)).toEqual([[0, 1], [2]]);
  expect(divideOverSums([[5], [-3], [4]], [[2], [4]], 0)).toEqual([[0, 1], [2]]);
});

it("gives none where one sum does not hold, or a row is left over", () => {
  expect(divideOverSums([[3], [4]], [[5], [2]], 0)).toBeNull();
  expect(divideOverSums([[3], [4], [1]], [[3], [4]], 0)).toBeNull();
});
