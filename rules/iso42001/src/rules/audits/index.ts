import type { Rule } from "@aims-lint/core";
import { auditComplete } from "./audit-complete.ts";
import { auditCriteriaComplete } from "./audit-criteria-complete.ts";
import { auditFindingRecorded } from "./audit-finding-recorded.ts";
import { auditProgrammeComplete } from "./audit-programme-complete.ts";
import { auditProgrammeCoversAll } from "./audit-programme-covers-all.ts";
import { auditProgrammeHeedsResults } from "./audit-programme-heeds-results.ts";
import { auditReported } from "./audit-reported.ts";
import { auditResultsKept } from "./audit-results-kept.ts";
import { auditorCompetent } from "./auditor-competent.ts";
import { auditorIndependent } from "./auditor-independent.ts";
import { internalAuditHeld } from "./internal-audit-held.ts";
import { plannedAuditHeld } from "./planned-audit-held.ts";

/** The rules about audit programmes and internal audits. */
export const auditsRules: readonly Rule[] = [
  auditComplete,
  auditCriteriaComplete,
  auditFindingRecorded,
  auditProgrammeComplete,
  auditProgrammeCoversAll,
  auditProgrammeHeedsResults,
  auditReported,
  auditResultsKept,
  auditorCompetent,
  auditorIndependent,
  internalAuditHeld,
  plannedAuditHeld,
];
