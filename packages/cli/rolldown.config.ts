import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { thirdPartyNotices } from "../../scripts/bundling/third-party-notices.ts";

const source = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/src/index.ts`, import.meta.url));

/** One package without dependencies: a small entry, and the engine, which is loaded when something is checked. */
export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
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
    },
  },
  plugins: [thirdPartyNotices("THIRD-PARTY.txt")],
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    minify: false,
  },
});
