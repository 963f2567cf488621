import type { RecordOf } from "@aims-lint/core";
import type { policy } from "../../kinds/policy.ts";

/** Whether a policy counts: one that was replaced or withdrawn answers for nothing. */
export function isInForce(record: RecordOf<typeof policy>): boolean {
  return record.state("status") !== "read" || record.fields.status !== "obsolete";
}

/** Headings under which a policy speaks of other things than what the organisation commits to. */
export const notStatements =
  /^[\d.\s]*(?:references?|related|definitions?|terms|glossary|document (?:control|history)|(?:revision|version|change) history|change ?log|history|distribution)\b/i;
