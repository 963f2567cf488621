import { nearest } from "@aims-lint/core";

/**
 * The name that a misspelt one most likely means; `undefined` where none is near. A number is only taken for another one of the
 * same chapter: a control is no misspelt clause.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const chapter = chapterOf(name);
  return nearest(
    name,
    names.filter((one) => chapterOf(one) === chapter),
  );
}

/** `6` of `6.1.3`, `a` of `A.6.2.4`; empty for what is no number. */
function chapterOf(name: string): string {
  return /^(?:\d+|a(?=\.\d))/i.exec(name)?.[0].toLowerCase() ?? "";
}
