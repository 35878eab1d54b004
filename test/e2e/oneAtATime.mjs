// Runs the tests in a browser one file after the other, also when Jest has several workers: they type and wait as
// people do, and a browser uses more than one processor by itself.
import TestRunner from "jest-runner";

export default class OneAtATime extends TestRunner {
  isSerial = true;
}
