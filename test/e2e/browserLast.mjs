// Runs the tests in a browser after all others: what fails quickly is told first.
import sequencer from "@jest/test-sequencer";

const isBrowserTest = (test) => test.path.includes("/test/e2e/");

export default class BrowserLast extends sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => Number(isBrowserTest(a)) - Number(isBrowserTest(b)));
  }
}
