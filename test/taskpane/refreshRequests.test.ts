// A click on the ribbon is not lost, also when React is not there yet.
import { createRefreshRequests } from "../../src/taskpane/refreshRequests";

it("keeps a request until somebody listens, and passes it on once", () => {
  const requests = createRefreshRequests();
  requests.request();
  let heard = 0;
  const stop = requests.listen(() => (heard += 1));
  expect(heard).toBe(1);
  requests.request();
  expect(heard).toBe(2);
  stop();
  requests.request();
  expect(heard).toBe(2);
  requests.listen(() => (heard += 10));
  expect(heard).toBe(12);
});
