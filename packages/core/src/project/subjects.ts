import type { Document } from "../document/document.ts";
import { plainText } from "../fields/plain-text.ts";
import { isBlank } from "../text/blank.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { isPlaceholder } from "../text/placeholder.ts";

const idKeys = new Set(["id", "document id", "doc id", "policy id"]);

/** What a document is known by, wherever it is moved: its id, or else its title, or else its path. */
export function documentName({ metadata, title, path }: Document): string {
  const id = metadata.find((entry) => idKeys.has(normaliseKey(entry.key.value)));
  const text = id ? plainText(id.value).trim() : "";
  if (text !== "" && !isBlank(text) && !isPlaceholder(text)) return text;
  return title?.value ?? path;
}

/** The identities of documents, in their order: their names, and the paths where two share a name. */
export function toSubjects(documents: readonly { readonly name: string; readonly path: string }[]): string[] {
  const count = new Map<string, number>();
  for (const { name } of documents) count.set(name, (count.get(name) ?? 0) + 1);
  return documents.map(({ name, path }) => `document:${count.get(name) === 1 ? name : path}`);
}
