import type { Finding } from "@aims-lint/core";

/** A finding that stands against something, as a short JSON object. */
export function standingEntry({ fingerprint, rule, severity, message, at, known }: Finding): object {
  const since = known?.since ?? null;
  return { fingerprint, rule, severity, message, path: at.path, line: at.start.line, knownSince: since };
}
