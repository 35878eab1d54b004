// The one measure store of the page: functions and task pane are two chunks that must see the same one.
import { MeasureStore } from "./measureStore";

export const storeOfPage = new MeasureStore();
