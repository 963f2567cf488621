import type { Applicability, Project } from "@aims-lint/core";
import { control } from "./kinds/control.ts";

/**
 * What the Statement of Applicability decides about each requirement. Clauses cannot be left out; a control without
 * a row, or with a row that does not say, is undecided.
 */
export function applicability(project: Project): (requirement: string) => Applicability {
  return (requirement) => {
    if (!requirement.startsWith("A.")) return "included";
    const row = project.find(control, requirement);
    if (!row || row.ragged || row.state("applicable") === "unreadable") return "undecided";
    const { applicable } = row.fields;
    if (applicable !== undefined) return applicable ? "included" : "excluded";
    const status = row.state("status") === "read" ? row.fields.status : undefined;
    if (status === undefined) return "undecided";
    return status === "not-applicable" ? "excluded" : "included";
  };
}
