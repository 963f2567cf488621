// Writes fixtures/flawed from fixtures/conformant and fixtures/flaws.mjs.
// Usage: node scripts/generate-flawed.mjs [--check]
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { flaws } from "../fixtures/flaws.mjs";
import { writeGenerated } from "./write-generated.mjs";

const from = new URL("../fixtures/conformant/aims/", import.meta.url);
const to = new URL("../fixtures/flawed/aims/", import.meta.url);

const texts = new Map(filesBelow(from).map((path) => [path, readFileSync(new URL(path, from), "utf8")]));
for (const flaw of flaws) {
  if ("remove" in flaw) {
    if (!texts.delete(flaw.remove)) throw new Error(`${flaw.rule}: there is no ${flaw.remove}.`);
    continue;
  }
  const text = texts.get(flaw.path);
  const changed = text?.replace(flaw.find, flaw.replace);
  if (changed === undefined || changed === text)
    throw new Error(`${flaw.rule}: ${flaw.path} does not hold ${flaw.find}.`);
  texts.set(flaw.path, changed);
}
for (const [path, text] of texts) writeGenerated(new URL(path, to), text);
if (!process.argv.includes("--check")) {
  for (const path of filesBelow(to)) if (!texts.has(path)) rmSync(new URL(path, to));
}

/** @param {URL} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(new URL(path, folder)).isFile())
    .sort();
}
