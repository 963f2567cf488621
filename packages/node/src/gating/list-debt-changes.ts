import type { BaselineEntry, GateChange } from "@aims-lint/core";
import { toSpan } from "./list-setting-changes.ts";

/** A baseline as it was read. */
export interface DebtRead {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly BaselineEntry[];
}

/** The debt that a change takes on, each at its entry. */
export function listDebtChanges(before: DebtRead | undefined, after: DebtRead | undefined): GateChange[] {
  const known = new Set(before?.entries.map(({ fingerprint }) => fingerprint));
  return (after?.entries ?? [])
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map(({ fingerprint, rule, subject }) => ({
      what: `adds the finding of ${rule} about ${subject} to the baseline, where it does not count`,
      at: toSpan({ path: after?.path ?? "", line: lineOf(fingerprint, after?.text ?? ""), column: 1 }),
      key: `baseline ${fingerprint}`,
      severity: "warning",
    }));
}

function lineOf(fingerprint: string, text: string): number {
  const at = text.indexOf(`"${fingerprint}"`);
  return at < 0 ? 1 : text.slice(0, at).split("\n").length;
}
