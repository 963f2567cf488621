import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { thirdPartyNotices } from "../../scripts/bundling/third-party-notices.ts";

const source = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/src/index.ts`, import.meta.url));

/** What a runner loads: files without dependencies, of which the first is named in action.yml. */
export default defineConfig({
  input: { index: "src/index.ts" },
  platform: "node",
  resolve: {
    alias: {
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
