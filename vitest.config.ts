import { defineConfig } from "vitest/config";
import { sourceAliases } from "./scripts/bundling/source-aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases },
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
