import { defineConfig } from "rolldown";
import { sourceAliases } from "../../scripts/bundling/source-aliases.ts";
import { thirdPartyNotices } from "../../scripts/bundling/third-party-notices.ts";

/** One package without dependencies: a small entry, and the engine, which is loaded when something is checked. */
export default defineConfig({
  input: { main: "src/main.ts" },
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
