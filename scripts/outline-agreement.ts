import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readOutline } from "../packages/parser/src/markdown/read-outline.ts";
import { describeOutline, describeTree } from "./outline-agreement/describe.ts";
import { describeInlines, describeTreeInlines } from "./outline-agreement/describe-inline.ts";
import { readWithRemark } from "./outline-agreement/oracle.ts";

// Compares the outline with remark-parse on every Markdown document below some folders:
// node scripts/run.mjs scripts/outline-agreement.ts DIRECTORY…

const REMARK_SECONDS = 60;

if (isMainThread) await compareAll(process.argv.slice(2));
else parentPort?.on("message", (text: string) => parentPort?.postMessage(describeByRemark(text)));

function describeByRemark(text: string): string[] {
  const tree = readWithRemark(text);
  return [...describeTree(text, tree), ...describeTreeInlines(tree)];
}

function describeByOutline(text: string): string[] {
  const outline = readOutline(text);
  return [...describeOutline(outline), ...describeInlines(outline)];
}

async function compareAll(folders: readonly string[]): Promise<void> {
  const counts = new Map<string, { agree: number; all: number }>();
  const slow: string[] = [];
  let documents = 0;
  let differing = 0;
  let worker = newWorker();
  for (const path of folders.flatMap(markdownFiles).sort()) {
    const text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
    const theirs = await ask(worker, text);
    if (theirs === undefined) {
      slow.push(path);
      await worker.terminate();
      worker = newWorker();
      continue;
    }
    documents++;
    const ours = describeByOutline(text);
    if (countAgreement(ours, theirs, counts)) continue;
    differing++;
    console.log(`${path}\n${firstDifferences(text, ours, theirs).join("\n")}`);
  }
  await worker.terminate();
  for (const [name, { agree, all }] of counts) console.log(`${name}: ${agree} of ${all}`);
  console.log(`${documents - differing} of ${documents} documents agree`);
  for (const path of slow) console.log(`remark took more than ${REMARK_SECONDS} s: ${path}`);
}

function newWorker(): Worker {
  return new Worker(new URL(import.meta.url));
}

function ask(worker: Worker, text: string): Promise<string[] | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (lines?: string[]): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", reject);
      resolve(lines);
    };
    const timer = setTimeout(settle, REMARK_SECONDS * 1000);
    worker.on("message", settle).on("error", reject);
    worker.postMessage(text);
  });
}

/** Counts blocks of each kind that both have at the same place; true where nothing differs. */
function countAgreement(
  ours: readonly string[],
  theirs: readonly string[],
  counts: Map<string, { agree: number; all: number }>,
): boolean {
  const mine = new Set(ours);
  for (const line of theirs) {
    const name = line.trim().split(" ")[0] ?? "";
    const count = counts.get(name) ?? { agree: 0, all: 0 };
    counts.set(name, { agree: count.agree + (mine.has(line) ? 1 : 0), all: count.all + 1 });
  }
  return ours.join("\n") === theirs.join("\n");
}

function firstDifferences(text: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const mine = new Set(ours);
  const other = new Set(theirs);
  const missing = theirs.filter((line) => !mine.has(line)).map((line) => `  remark  ${line}`);
  const extra = ours.filter((line) => !other.has(line)).map((line) => `  outline ${line}`);
  return [...missing.slice(0, 4), ...extra.slice(0, 4)].map(
    (line) => `${line.slice(0, 120)}  ${excerpt(text, line)}`,
  );
}

function excerpt(text: string, line: string): string {
  const start = Number(/(\d+)-\d+/.exec(line)?.[1] ?? 0);
  return JSON.stringify(text.slice(start, start + 60));
}

function markdownFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
