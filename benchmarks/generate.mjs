import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withDefect } from "./generator/defects.mjs";
import { planDocuments } from "./generator/plan.mjs";
import { combineSeeds, seededRandom } from "./generator/random.mjs";

const defectShare = 0.03;
const crlfShare = 0.08;
const bomShare = 0.02;

/**
 * The documents of a made-up repository of an AI management system. The same numbers give the same texts,
 * and the first n documents do not depend on how many follow.
 *
 * @param {{ docs: number, seed?: number }} size how many documents; `seed` chooses another repository
 * @returns {Generator<{ path: string, text: string, defect: boolean }>} paths are POSIX and start with `aims/`
 */
export function* generateDocuments({ docs, seed = 1 }) {
  for (const [index, entry] of planDocuments(docs).entries()) {
    const random = seededRandom(combineSeeds(seed, index));
    const right = entry.write(random, entry);
    const text = random.chance(defectShare) ? withDefect(random, right) : right;
    yield { path: `aims/${entry.path}`, text: encoded(random, text), defect: text !== right };
  }
}

/**
 * Writes such a repository below `folder`.
 *
 * @returns {{ documents: number, markdown: number, bytes: number, markdownBytes: number, defects: number }}
 */
export function generateRepository({ docs, folder, seed = 1 }) {
  const totals = { documents: 0, markdown: 0, bytes: 0, markdownBytes: 0, defects: 0 };
  for (const { path, text, defect } of generateDocuments({ docs, seed })) {
    const bytes = Buffer.byteLength(text);
    const isMarkdown = path.endsWith(".md");
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    totals.documents += 1;
    totals.bytes += bytes;
    totals.defects += defect ? 1 : 0;
    totals.markdown += isMarkdown ? 1 : 0;
    totals.markdownBytes += isMarkdown ? bytes : 0;
  }
  return totals;
}

function encoded(random, text) {
  const lines = random.chance(crlfShare) ? text.replaceAll("\n", "\r\n") : text;
  return random.chance(bomShare) ? `\uFEFF${lines}` : lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { docs: { type: "string" }, to: { type: "string" }, seed: { type: "string", default: "1" } },
  });
  if (!values.docs || !values.to) {
    console.error("usage: node benchmarks/generate.mjs --docs N --to FOLDER [--seed N]");
    process.exitCode = 2;
  } else {
    console.log(
      generateRepository({ docs: Number(values.docs), folder: values.to, seed: Number(values.seed) }),
    );
  }
}
