import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readOutline } from "../packages/parser/src/markdown/read-outline.ts";

// How fast the outline reads the Markdown below a folder, first and when warm:
// node scripts/run.mjs scripts/outline-speed.ts DIRECTORY

const ROUNDS = 5;

const texts = readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const speeds: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  const before = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) readOutline(text);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  console.log(`round ${round}: ${wall.toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms of CPU`);
  speeds.push(megabytes / ((user + system) / 1e6));
}
console.log(`${texts.length} documents, ${megabytes.toFixed(1)} MB`);
console.log(`per CPU second: cold ${speeds[0]?.toFixed(1)} MB, warm ${Math.max(...speeds).toFixed(1)} MB`);
