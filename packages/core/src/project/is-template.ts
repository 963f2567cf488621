import type { Document } from "../document/document.ts";
import { plainText } from "../fields/plain-text.ts";
import { isBlank } from "../text/blank.ts";
import { isPlaceholder, placeholderFinder } from "../text/placeholder.ts";
import { isEmptyForm } from "./is-empty-form.ts";

/** From this share of unanswered metadata on, a document is a template… */
const unansweredMetadata = 0.5;
/** …or with this many placeholders, if there is one to so many characters of text. */
const placeholders = 5;
const charactersToOne = 300;

/**
 * Whether a document is a template that nobody filled in. `path`: its name says so (`_TEMPLATE-soa.md`,
 * `templates/soa.md`). `content`: most of what it asks for still stands as it was.
 */
export function templateState(document: Document): "path" | "content" | undefined {
  if (isTemplatePath(document.path)) return "path";
  const answers = document.metadata.map((entry) => plainText(entry.value)).filter((text) => !isBlank(text));
  const unanswered = answers.filter(isPlaceholder).length;
  if (unanswered >= 2 && unanswered / answers.length >= unansweredMetadata) return "content";
  if (isEmptyForm(document)) return "content";
  const placeholdersOf = placeholderFinder(document.text);
  // Nearly every document has too few, wherever they stand; what is prose need not be known then.
  if (placeholdersOf(document.text).length < placeholders) return undefined;
  let characters = 0;
  let found = 0;
  for (const { start, end } of document.prose) {
    characters += end - start;
    found += placeholdersOf(document.text.slice(start, end)).length;
  }
  return found >= placeholders && characters / found <= charactersToOne ? "content" : undefined;
}

/** Whether the name of a file or of its folder says that it is a template. */
export function isTemplatePath(path: string): boolean {
  return /(?:^|[/_. -])templates?(?:[/_. -]|$)/i.test(path);
}
