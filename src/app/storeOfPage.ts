// What the whole page shares: functions and task pane are two chunks that must see one measure store, and
// agree on how values reach cells.
import { MeasureStore } from "./measureStore";

export const storeOfPage = new MeasureStore();

/**
 * `streaming`: the store pushes values. `plain`: functions return them, and every change is followed by a
 * recalculation. One constant, because streaming could not be tried in real Excel yet.
 */
export type Delivery = "streaming" | "plain";

export const delivery: Delivery = "streaming";
