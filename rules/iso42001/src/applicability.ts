import type { Applicability, Project } from "@aims-lint/core";
import { control } from "./kinds/control.ts";
import { isReason, type Row, reasonOf } from "./rules/soa/row.ts";

/**
 * What the Statement of Applicability decides about each requirement. Clauses cannot be left out; a control without
 * a row, or with a row that does not say, is undecided.
 */
export function applicability(project: Project): (requirement: string) => Applicability {
  return (requirement) => {
    if (!requirement.startsWith("A.")) return { state: "included" };
    return decisionOf(project.find(control, requirement));
  };
}

/** What a row of the Statement of Applicability decides. */
export function decisionOf(row: Row | undefined): Applicability {
  if (!row || row.ragged || row.state("applicable") === "unreadable") return { state: "undecided" };
  const isIncluded = row.fields.applicable ?? includedByStatus(row);
  if (isIncluded === undefined) return { state: "undecided", record: row.ref };
  const reason = reasonOf(row);
  return {
    state: isIncluded ? "included" : "excluded",
    record: row.ref,
    ...(reason !== undefined && isReason(reason) ? { reason } : {}),
  };
}

function includedByStatus(row: Row): boolean | undefined {
  const status = row.state("status") === "read" ? row.fields.status : undefined;
  return status === undefined ? undefined : status !== "not-applicable";
}
