import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (folder: string): string =>
  fileURLToPath(new URL(`./${folder}/src/index.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@aims-lint/authoring": source("packages/authoring"),
      "@aims-lint/core": source("packages/core"),
      "@aims-lint/iso42001": source("rules/iso42001"),
      "@aims-lint/node": source("packages/node"),
      "@aims-lint/parser": source("packages/parser"),
      "@aims-lint/reporters": source("packages/reporters"),
      "@aims-lint/scanner": source("packages/scanner"),
      "@aims-lint/sheets": source("packages/sheets"),
      "@aims-lint/testing": source("packages/testing"),
    },
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/reporters/page/tests/*.test.ts",
      "rules/*/src/**/*.test.ts",
      "fixtures/*.test.ts",
      "quality/*.test.ts",
      "scripts/**/*.test.ts",
      "benchmarks/*.test.mjs",
      "*.test.ts",
    ],
    // Modules hold no state between tests, and loading all rules anew for each of 500 files took four fifths of the time.
    isolate: false,
    // By default a core is left free, which on two cores halves the speed.
    maxWorkers: "100%",
    // Tests on hostile input lean on this limit: what is not linear takes far longer at their sizes. None measures time itself.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
