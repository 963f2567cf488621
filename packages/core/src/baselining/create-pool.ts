import { append } from "../text/append.ts";
import type { BaselineEntry } from "./baseline.ts";

/** Entries, each of which is taken once. */
interface Pool {
  /** The entry with a fingerprint, where it fits. */
  take(fingerprint: string, fits: (entry: BaselineEntry) => boolean): BaselineEntry | undefined;
  /** Makes a function that takes the next of the entries with a key. */
  group(
    entries: readonly BaselineEntry[],
    keyOf: (entry: BaselineEntry) => string | undefined,
  ): (key: string) => BaselineEntry | undefined;
  /** What nobody took, in order. */
  left(): BaselineEntry[];
}

/** Puts entries into a pool; of several with one fingerprint only the first. */
export function createPool(entries: readonly BaselineEntry[]): Pool {
  const open = new Map<string, BaselineEntry>();
  for (const entry of entries) if (!open.has(entry.fingerprint)) open.set(entry.fingerprint, entry);
  return {
    take: (fingerprint, fits) => {
      const entry = open.get(fingerprint);
      if (!entry || !fits(entry)) return undefined;
      open.delete(fingerprint);
      return entry;
    },
    group: (some, keyOf) => {
      const groups = new Map<string, BaselineEntry[]>();
      for (const entry of some.toReversed()) {
        const key = keyOf(entry);
        if (key !== undefined) append(groups, key, entry);
      }
      return (key) => {
        const group = groups.get(key) ?? [];
        for (let entry = group.pop(); entry; entry = group.pop())
          if (open.delete(entry.fingerprint)) return entry;
        return undefined;
      };
    },
    left: () => [...open.values()],
  };
}
