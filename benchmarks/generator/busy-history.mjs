import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { generateDocuments } from "../generate.mjs";
import { seededRandom } from "./random.mjs";

const filesPerFolder = 50;
const people = [
  "Jane Doe <jane@example.com>",
  "Ola Nordmann <ola@example.com>",
  "Kari Hansen <kari@example.com>",
];

/**
 * Writes a git repository below `folder` and checks it out: an AIMS whose documents change now and then, code of which a few files change
 * with every commit, and every 25th commit a merge of a branch. The same numbers give the same repository.
 *
 * @param {{ folder: string, commits: number, files: number, docs: number, seed?: number }} size commits, files of code, documents
 */
export function generateBusyRepository({ folder, commits, files, docs, seed = 1 }) {
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  git(folder, ["fast-import", "--quiet"], [...stream({ commits, files, docs, seed })].join(""));
  git(folder, ["reset", "--quiet", "--hard"]);
  git(folder, ["commit-graph", "write"]);
}

function git(folder, args, input) {
  const { status, stderr } = spawnSync("git", args, { cwd: folder, input, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}

function* stream({ commits, files, docs, seed }) {
  const random = seededRandom(seed);
  const documents = [...generateDocuments({ docs, seed })];
  const perCommit = Math.ceil((files * 10) / commits);
  let made = 0;
  let onBranch = [];
  for (let number = 1; number <= commits; number++) {
    const isMerge = number % 25 === 0;
    const isBranch = (number + 1) % 25 === 0;
    const changes = [];
    for (let step = 0; !isMerge && step < 3 && made > 0; step++)
      changes.push(code(random.integer(0, made - 1), number));
    for (let step = 0; !isMerge && step < perCommit && made < files; step++) changes.push(code(made++, 0));
    if (number === 1) for (const { path, text } of documents) changes.push(inline(path, text));
    else if (!isMerge && number % 8 === 0) {
      const { path, text } = random.pick(documents);
      changes.push(inline(path, `${text}\nChanged in commit ${number}.\n`));
    }
    const ref = isBranch ? "refs/heads/side" : "refs/heads/main";
    // A branch is one commit beside the line; its merge brings what it changed.
    yield commit(number, ref, parents(number, isMerge), isMerge ? onBranch : changes);
    onBranch = changes;
  }
}

function parents(number, isMerge) {
  if (number === 1) return "";
  return isMerge ? `from :${number - 2}\nmerge :${number - 1}\n` : `from :${number - 1}\n`;
}

function commit(number, ref, from, changes) {
  const who = people[number % people.length];
  const when = `${1600000000 + number * 7200} +0100`;
  const message = `Change ${number}`;
  return `commit ${ref}\nmark :${number}\nauthor ${who} ${when}\ncommitter ${who} ${when}\ndata ${message.length}\n${message}\n${from}${changes.join("")}\n`;
}

function inline(path, text) {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

function code(number, version) {
  const folder = `services/s${Math.floor(number / filesPerFolder / 20)}/m${Math.floor(number / filesPerFolder)}`;
  const path = `${folder}/f${number}${number % 2 === 0 ? ".ts" : ".py"}`;
  const lines = Array.from({ length: 12 }, (_, line) =>
    number % 2 === 0
      ? `export const value${line} = ${number * line + version};`
      : `value_${line} = ${number * line + version}`,
  );
  const head = number % 2 === 0 ? 'import { join } from "node:path";' : "import json";
  return inline(path, `${head}\n${lines.join("\n")}\n`);
}
