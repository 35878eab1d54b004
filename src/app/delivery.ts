// How values reach cells: `streaming` (the store pushes) or `plain` (a plain function, and a recalculation
// after each change). One constant, because streaming could not be tried in real Excel yet.
export type Delivery = "streaming" | "plain";

export const delivery: Delivery = "streaming";
