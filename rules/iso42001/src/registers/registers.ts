import type { PackRegisters, Project } from "@aims-lint/core";
import { riskPicture } from "./risk-picture.ts";
import { statement } from "./statement.ts";

/** The Statement of Applicability and the risks, as far as they are on record. */
export function registers(project: Project): PackRegisters {
  const risks = riskPicture(project);
  return { ...statement(project), ...(risks ? { risks } : {}) };
}
