import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./read-guide.ts";

/**
 * For tests: writes the answers of a step into the documents of a folder.
 * @throws {Error} for a document, a key or a heading that is not there.
 */
export function answer({ path, text }: Extract<Step, { type: "answers" }>, folder: string): void {
  for (const target of path === "every document" ? documentsIn(folder) : [path]) {
    const file = join(folder, target);
    writeFileSync(file, writeAnswers(readFileSync(file, "utf8"), text));
  }
}

function documentsIn(folder: string): string[] {
  return readdirSync(join(folder, "aims"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `aims/${path}`);
}

/**
 * Writes answers into a document as a person would. Lines before the first heading replace those of the same key; what stands
 * below a heading replaces all that stands below the same heading.
 * @throws {Error} for a key or a heading that the document does not have.
 */
function writeAnswers(document: string, answers: string): string {
  const [head = "", ...sections] = `\n${answers}`.split(/^(?=## )/m);
  let text = document;
  for (const line of head.split("\n").filter((one) => one.trim() !== "")) {
    const key = line.slice(0, line.indexOf(":") + 1);
    const place = new RegExp(`^${key}.*$`, "m");
    if (!place.test(text)) throw new Error(`The document has no ${key}`);
    text = text.replace(place, () => line);
  }
  for (const section of sections) {
    const heading = section.slice(0, section.indexOf("\n") + 1);
    const start = text.indexOf(`\n${heading}`) + 1;
    if (start === 0) throw new Error(`The document has no ${heading}`);
    const next = text.indexOf("\n## ", start);
    text = `${text.slice(0, start)}${section.trimEnd()}\n${next < 0 ? "" : text.slice(next)}`;
  }
  return text;
}
