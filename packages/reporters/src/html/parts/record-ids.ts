import { anchor } from "./anchors.ts";

/** The anchors of records. Of several with one reference only the first gets it: an anchor stands once in a page. */
export function recordIds<T>(entries: readonly T[], recordOf: (entry: T) => string): Map<T, string> {
  const taken = new Set<string>();
  const ids = new Map<T, string>();
  for (const entry of entries) {
    const id = anchor("record", recordOf(entry));
    if (!taken.has(id)) ids.set(entry, id);
    taken.add(id);
  }
  return ids;
}
