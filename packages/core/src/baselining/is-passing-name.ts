import type { Kind } from "../kinds/kind.ts";

/**
 * Makes the function that says whether the name of a subject may pass while the subject stays: a document is known by its title or
 * its path where it has no id, and a record without an id by its line.
 */
export function createPassingName(kinds: readonly Kind[]): (subject: string) => boolean {
  const wholes = new Set([
    "document",
    ...kinds.filter(({ form }) => form === "document").map(({ name }) => name),
  ]);
  return (subject) => {
    const at = subject.indexOf(":");
    return wholes.has(subject.slice(0, at)) || /^line \d+(?:#\d+)?$/.test(subject.slice(at + 1));
  };
}
