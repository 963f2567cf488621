import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./bench/compare.mjs";
import { measureFacts } from "./bench/facts.mjs";
import { aimsLint, bareNode, readAndHash, writeKindConfiguration } from "./bench/ours.mjs";
import { installPeers, peers } from "./bench/peers.mjs";
import { printMerge } from "./bench/merge.mjs";
import { compareStart, measureScaling } from "./bench/scaling.mjs";
import { generateRepository } from "./generate.mjs";

const usage = `usage: npm run bench -- [options]

  --docs 100,1000     sizes of the generated repositories; 10000 takes about ten minutes a round
  --folder DIR        time on this folder instead
  --kind NAME         let aims-lint take every Markdown file for this kind, such as model-card
  --rounds 3          interleaved rounds
  --tools a,b         only the tools whose name starts so
  --scaling           how processor time and memory of aims-lint grow from 100 over 1,000 to 10,000 documents
  --facts             what it costs to learn the history and the code of a repository of 20,000 commits and 50,000 files
  --merge 1000        what it costs to roll up the reports of so many repositories
  --start             what \`aims-lint --help\` costs against \`node -e 0\`
`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      docs: { type: "string", default: "100,1000" },
      folder: { type: "string" },
      kind: { type: "string" },
      rounds: { type: "string", default: "3" },
      tools: { type: "string" },
      scaling: { type: "boolean", default: false },
      facts: { type: "boolean", default: false },
      merge: { type: "string" },
      start: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, sizes: values.docs.split(",").map(Number), rounds: Number(values.rounds) };
}

/** The tools of this run: ours when it is built, the peers, and two anchors. */
function chooseTools({ tools: names, folder, kind }, scratch) {
  const ours = aimsLint({
    paths: folder === undefined ? [] : ["."],
    config: kind === undefined ? undefined : writeKindConfiguration(kind, scratch),
  });
  if (ours === undefined) console.error("aims-lint is not built (npm run build): timing the peers alone");
  const all = [bareNode, readAndHash, ...(ours === undefined ? [] : [ours]), ...peers()];
  const wanted = names?.split(",");
  return all.filter((tool) => wanted === undefined || wanted.some((name) => tool.name.startsWith(name)));
}

function run(options, scratch) {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  if (options.start) return compareStart(aimsLint(), { rounds: options.rounds, scratch });
  if (options.facts) return measureFacts({ rounds: options.rounds, scratch });
  if (options.merge !== undefined) return printMerge(Number(options.merge), scratch);
  if (options.scaling) return measureScaling(aimsLint(), { rounds: options.rounds, scratch });
  installPeers();
  const tools = chooseTools(options, scratch);
  const base = tools.find((tool) => tool.name === "aims-lint")?.name ?? "markdownlint-cli2";
  const time = (folder) => compare({ tools, folder, rounds: options.rounds, base, scratch });
  if (options.folder !== undefined) return time(resolve(options.folder));
  for (const docs of options.sizes) {
    const folder = join(scratch, `docs-${docs}`);
    const { bytes, markdown } = generateRepository({ docs, folder });
    console.log(`${docs} documents, ${markdown} of them Markdown, ${(bytes / 1e6).toFixed(1)} MB\n`);
    time(folder);
    rmSync(folder, { recursive: true });
  }
}

const options = readArguments();
if (options.help) {
  console.log(usage);
} else {
  const scratch = mkdtempSync(join(tmpdir(), "aims-lint-bench-"));
  try {
    run(options, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
