import { citations, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/**
 * A change of an AI system or of the management system: why, with which consequences, who approved it, how it went
 * (6.3, 8.1). A row has to have an id: many documents end with a table of their own versions, which is no change log.
 */
export const change = defineKind({
  name: "change",
  summary:
    "A planned change: what and why, its consequences, who approved it, when it was made and reviewed.",
  titles: names(
    "Change log | Change register | Change record | Change records | Change request | Change requests",
    "Register of changes | AIMS change log | AIMS changes | AI change log | AI changes | System change log",
    "Change log of the AI management system | Change control log | Change control register | Changes to the AIMS",
    "Change management log | Änderungsprotokoll | Registre des changements | Registro de cambios",
  ),
  types: ["change-record", "change-log", "change-request"],
  prefixes: ["CHG", "CR", "RFC", "CHANGE"],
  locations: ["changes/**", "**/change-log.*", "**/change_log.*", "**/change-register.*"],
  collections: ["changes", "change-log", "change_log", "change-requests"],
  names: [],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Change ID | Change no | Change number | CR ID | CR | RFC | Change ref | Ref | Change #",
      ),
    }),
    what: text({
      aliases: names("Change | Description | Title | Change description | Summary | Subject | What changes"),
    }),
    why: text({
      aliases: names("Reason | Rationale | Justification | Reason for change | Trigger | Purpose | Cause"),
    }),
    type: text({ aliases: names("Change type | Category | Class | Classification | Urgency | Priority") }),
    systems: severalSystems,
    documents: text({
      aliases: names(
        "Documents touched | Affected documents | Documents affected | Documents changed | Documents to update",
      ),
    }),
    consequences: text({
      aliases: names(
        "Consequences considered | Potential consequences | Impact | Impact analysis | Impact of change | Effect",
        "Expected effects | Impact on AIMS | Change impact",
      ),
    }),
    riskCheck: text({
      aliases: names(
        "Risk assessment | Risk check | Risks reassessed | Risk reassessed | Risk re-assessment | Risk review",
        "Risk assessment updated | Risks | Risk assessment ref | Risk reassessment | Risk",
      ),
    }),
    impactCheck: text({
      aliases: names(
        "Impact assessment | Impact check | Impact reassessed | Impact assessment ref | Impact re-assessment",
        "Impact assessment updated | Impact reassessment | AIIA | AI impact assessment",
      ),
    }),
    resources: text({
      aliases: names("Resources and responsible | Resources needed | Effort | Effort and cost | Cost"),
    }),
    owner: person({ aliases: names("Change owner | Responsible | Implementer | Implemented by | Assignee") }),
    requestedOn: date({
      aliases: names(
        "Requested on | Request date | Date requested | Date | Raised on | Proposed on | Opened",
      ),
    }),
    requestedBy: person({ aliases: names("Requester | Requested by | Raised by | Proposed by | Initiator") }),
    approvalStatus: text({ aliases: names("Approval | Approval status | Decision | Approved") }),
    approver: person({
      aliases: names("Approved by | Authorised by | Authorized by | Approvers"),
    }),
    approvedOn: date({
      aliases: names(
        "Approval date | Date approved | Approved date | Authorised on | Authorized on | Approved at",
      ),
    }),
    plannedOn: date({
      aliases: names("Planned date | Planned for | Target date | Scheduled for | Due | Due date"),
    }),
    implementedOn: date({
      aliases: names(
        "Implementation date | Date implemented | Implemented | Implemented at | Deployed on | Made on | Done on",
        "Completed on | Completion date | Effective date | Go-live | Go-live date | Released on",
      ),
    }),
    reviewedOn: date({
      aliases: names(
        "Post-implementation review | Reviewed | Review date | Post-review date | PIR date | Verified on",
        "Post implementation review date | Checked on",
      ),
    }),
    effects: text({
      aliases: names(
        "Effects seen | Unintended effects | Unintended consequences | Post-implementation result | Review result",
        "Outcome | Result | Results | Lessons learned | Observed effects",
      ),
    }),
    rollback: text({ aliases: names("Rollback plan | Rollback | Back-out plan | Fallback") }),
    evidence: citations({ aliases: names("Evidence link | Linked PR | Pull request | Record | Link") }),
    status: text({ aliases: names("Change status | State") }),
  },
});
