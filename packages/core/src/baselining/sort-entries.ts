import { compare } from "../text/compare.ts";
import type { BaselineEntry } from "./baseline.ts";

/** Entries in the order of the file: by path, rule and subject. Of several with one fingerprint the oldest is kept. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const unique = new Map<string, BaselineEntry>();
  for (const entry of [...entries].sort(
    (a, b) =>
      compare(a.since, b.since) ||
      compare(a.path, b.path) ||
      compare(a.rule, b.rule) ||
      compare(a.subject, b.subject) ||
      compare(a.content ?? "", b.content ?? ""),
  ))
    if (!unique.has(entry.fingerprint)) unique.set(entry.fingerprint, entry);
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      compare(a.rule, b.rule) ||
      compare(a.subject, b.subject) ||
      compare(a.fingerprint, b.fingerprint),
  );
}
