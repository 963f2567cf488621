import { defineConfig } from "vitest/config";

/** These tests install and run the programs of others, so they are run by themselves: `npm run check:formats`. */
export default defineConfig({
  test: {
    include: ["tools/formats/*.test.ts"],
    globalSetup: ["tools/formats/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
