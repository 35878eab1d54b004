// Jest: three projects. unit: pure code and components; host: anything that opens the headless workbench
// (real Office.js, real engine); e2e: a real browser. Types are checked by `npm run typecheck`.
import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: { "^.+\\.(tsx?|mjs)$": "<rootDir>/test/transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!pdfjs-dist/)"],
  setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
};

/** @type {import("jest").Config} */
export default {
  // Jest itself leaves a processor free, which is half of a machine with two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/test/e2e/browserLast.mjs",
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/test/host/", "/test/e2e/", "\\.host\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "host",
      testMatch: ["<rootDir>/test/host/**/*.test.ts", "**/*.host.test.ts"],
      globalSetup: "<rootDir>/test/host/globalSetup.mjs",
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      runner: "<rootDir>/test/e2e/oneAtATime.mjs",
      globalSetup: "<rootDir>/test/e2e/globalSetup.mjs",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.mjs",
    },
  ],
};
