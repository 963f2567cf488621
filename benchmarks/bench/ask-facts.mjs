// Works out what a repository knows of a project, and asks for all that a rule may ask of it: node ask-facts.mjs FOLDER [history] [code]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { today } from "../generator/random.mjs";

const built = (path) => import(new URL(`../../packages/node/dist/${path}`, import.meta.url));
const { disk } = await built("files/disk.js");
const { factsOf } = await built("facts/facts-of.js");

const [folder, ...wanted] = process.argv.slice(2);
const facts = factsOf({
  files: disk,
  projectRoot: folder,
  today,
  code: { roots: ["aims"] },
  history: { roots: ["aims"], skipped: () => [] },
});
const said = {};
if (wanted.includes("history")) {
  const { history } = facts;
  if (!history) throw new Error(facts.unknown.history);
  const documents = readdirSync(join(folder, "aims"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const revisions = documents.flatMap((path) => history.revisions(path));
  said.history = {
    commits: history.commits.length,
    documents: documents.length,
    revisions: revisions.length,
    texts: revisions.filter((revision) => history.text(revision) !== undefined).length,
    removed: history.removed.length,
  };
}
if (wanted.includes("code")) {
  const { code } = facts;
  if (!code) throw new Error(facts.unknown.code);
  said.code = { ...code.files, unread: code.files.unread.length, left: code.files.left.length };
}
console.log(JSON.stringify(said));
