import type { Document } from "../document/document.ts";
import { plainText } from "../fields/plain-text.ts";
import { isBlank } from "../text/blank.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { isPlaceholder } from "../text/placeholder.ts";

const idKeys = new Set(["id", "document id", "doc id", "policy id"]);

/**
 * Gives documents an identity that outlives a move: their id, or else their title, or else their path; the
 * path too where two documents share the id or the title.
 */
export function createSubjects(documents: readonly Document[]): (document: Document) => string {
  const count = new Map<string, number>();
  for (const document of documents) {
    const name = nameOf(document);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return (document) => {
    const name = nameOf(document);
    return `document:${count.get(name) === 1 ? name : document.path}`;
  };
}

function nameOf(document: Document): string {
  const id = document.metadata.find((entry) => idKeys.has(normaliseKey(entry.key.value)));
  const text = id ? plainText(id.value).trim() : "";
  if (text !== "" && !isBlank(text) && !isPlaceholder(text)) return text;
  return document.title?.value ?? document.path;
}
