// Runs a TypeScript script: node scripts/run.mjs scripts/NAME.ts ARGUMENT…
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const [, , script, ...rest] = process.argv;
const cache = resolve(import.meta.dirname, "../node_modules/.cache/scripts");
mkdirSync(cache, { recursive: true });
const bundle = await rolldown({ input: script, platform: "node", external: /^[^./]/, logLevel: "warn" });
const file = resolve(cache, `${basename(script, ".ts")}.mjs`);
await bundle.write({ file, format: "esm" });
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
