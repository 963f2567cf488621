import type { Range } from "@aims-lint/core";

/** Finds where a text stands in a file; texts are asked for in the order in which they stand. */
export type PlaceFinder = (text: string) => Range;

/**
 * Makes a finder for strings in a JSON text. It goes on from where the last one was found, so that a whole list costs one pass; once a
 * string is not found, as it is written with escapes, it gives the start of the file for all that follow.
 */
export function createPlaceFinder(json: string): PlaceFinder {
  let from = 0;
  return (text) => {
    const at = from === -1 ? -1 : json.indexOf(JSON.stringify(text), from);
    from = at;
    return at === -1 ? { start: 0, end: 0 } : { start: at + 1, end: at + 1 + text.length };
  };
}
