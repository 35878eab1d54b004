// Prints jest's own numbers as one plain line, from the JSON that `npm run check` lets jest write.
// Exits with 1 when there are no numbers: a check that ran no test is not a good check.
import { existsSync, readFileSync } from "node:fs";

const file = process.argv[2] ?? ".cache/test-results.json";

if (!existsSync(file)) {
  console.error(`No test results in ${file}: the tests did not run to the end.`);
  process.exitCode = 1;
} else {
  const results = JSON.parse(readFileSync(file, "utf8"));
  // A suite that cannot start has no tests to count, and is a failure all the same.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  console.log(`${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  if (results.numPassedTests === 0) process.exitCode = 1;
}
