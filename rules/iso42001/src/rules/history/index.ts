import type { Rule } from "@aims-lint/core";
import { approvedByAnother } from "./approved-by-another.ts";
import { approvedTextUnchanged } from "./approved-text-unchanged.ts";
import { approverTookPart } from "./approver-took-part.ts";
import { auditorWroteNothingAudited } from "./auditor-wrote-nothing-audited.ts";
import { impactAssessedAfterChange } from "./impact-assessed-after-change.ts";
import { impactAssessmentNotLost } from "./impact-assessment-not-lost.ts";
import { ownerActive } from "./owner-active.ts";
import { recordCommittedInTime } from "./record-committed-in-time.ts";
import { recordsMadeAsWorkWent } from "./records-made-as-work-went.ts";
import { rewritePlanned } from "./rewrite-planned.ts";
import { risksAssessedAfterChange } from "./risks-assessed-after-change.ts";

/** The rules about how the documents came to be: they ask the history of the repository, or the state before a change. */
export const historyRules: readonly Rule[] = [
  approvedByAnother,
  approvedTextUnchanged,
  approverTookPart,
  auditorWroteNothingAudited,
  impactAssessedAfterChange,
  impactAssessmentNotLost,
  ownerActive,
  recordCommittedInTime,
  recordsMadeAsWorkWent,
  rewritePlanned,
  risksAssessedAfterChange,
];
