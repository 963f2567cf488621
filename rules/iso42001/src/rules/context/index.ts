import type { Rule } from "@aims-lint/core";
import { affectedPersonsConsidered } from "./affected-persons-considered.ts";
import { climateDetermined } from "./climate-determined.ts";
import { contextIssueLinked } from "./context-issue-linked.ts";
import { contextIssuesBothSides } from "./context-issues-both-sides.ts";
import { contextReviewCurrent } from "./context-review-current.ts";
import { legalRequirementAssigned } from "./legal-requirement-assigned.ts";
import { opportunityPlanned } from "./opportunity-planned.ts";
import { partyRequirementDecided } from "./party-requirement-decided.ts";
import { partyRequirementMapped } from "./party-requirement-mapped.ts";
import { processDescribed } from "./process-described.ts";

/** The rules about context. */
export const contextRules: readonly Rule[] = [
  affectedPersonsConsidered,
  climateDetermined,
  contextIssueLinked,
  contextIssuesBothSides,
  contextReviewCurrent,
  legalRequirementAssigned,
  opportunityPlanned,
  partyRequirementDecided,
  partyRequirementMapped,
  processDescribed,
];
