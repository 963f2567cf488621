import { defineConfig } from "vitest/config";

/** The tests of what is published take packages from a registry, so they are run by themselves: `npm run check:published`. */
export default defineConfig({
  test: {
    include: ["tools/registry/*.test.ts"],
    globalSetup: ["tools/registry/setup.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
