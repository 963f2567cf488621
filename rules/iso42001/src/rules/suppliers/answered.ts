import { isNone, type Kind, type PathOf, type RecordOf } from "@aims-lint/core";

/** Whether a field holds an answer: `n/a` alone is none, `n/a (open source)` is one. */
export function isAnswered<K extends Kind>(record: RecordOf<K>, path: PathOf<K>): boolean {
  if (!record.has(path)) return false;
  const text = record.written(path) ?? "";
  return !isNone(text) || /\([^()]*\p{L}|\s[-–—]\s|:/u.test(text);
}
