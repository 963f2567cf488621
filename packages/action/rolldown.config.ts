import { defineConfig } from "rolldown";
import { sourceAliases } from "../../scripts/bundling/source-aliases.ts";
import { thirdPartyNotices } from "../../scripts/bundling/third-party-notices.ts";

/** What a runner loads: files without dependencies, of which the first is named in action.yml. */
export default defineConfig({
  input: { index: "src/index.ts" },
  platform: "node",
  resolve: { alias: sourceAliases },
  plugins: [thirdPartyNotices("THIRD-PARTY.txt")],
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    minify: false,
  },
});
