import {
  choice,
  date,
  defineKind,
  group,
  identifier,
  person,
  references,
  section,
  text,
} from "@aims-lint/core";
import { aboutAReview } from "./about-a-review.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** A nonconformity with what was done about it (10.2). A row of a log of corrective actions names it in `nonconformity`. */
export const nonconformity = defineKind({
  name: "nonconformity",
  summary:
    "A requirement that was not met: how it was put right, why it happened, what keeps it from coming back, and whether that worked.",
  titles: names(
    "Nonconformities and corrective actions | Nonconformity log | Nonconformities | Nonconformity register",
    "Register of nonconformities | Nonconformity and corrective action log | Nonconformity and corrective action register",
    "Corrective action log | Corrective action register | Corrective actions log | Corrective actions register",
    "Corrective actions | CAPA log | CAPA register | CAPA | NCR log | NCR register | NC log | NC register",
    "Corrective and preventive actions | Corrective and preventive action log | Corrective action record",
    "Nonconformance log | Nonconformance register | Nonconformances | Nonconformity records",
    "Nonconformity report | Nonconformance report | Nonconformity record | Corrective action report",
    "Abweichungen und Korrekturmaßnahmen | Non-conformités et actions correctives",
    "Registre des non-conformités | Registro de não conformidades | Registro de no conformidades",
  ),
  types: ["nonconformity-log", "corrective-action", "corrective-action-log", "ncr", "capa", "non-conformity"],
  prefixes: ["NC", "NCR", "CAPA", "CAR"],
  locations: [
    "nonconformities/**",
    "ncr/**",
    "capa/**",
    "**/NCR-*",
    "**/NCR_*",
    "**/CAPA-*",
    "non-conformities/**",
    "corrective-actions/**",
    "**/nonconformity-log.*",
    "**/nonconformities.*",
    "**/capa-log.*",
    "**/capa_log.*",
  ],
  collections: [
    "nonconformities",
    "non-conformities",
    "nonconformity",
    "corrective-actions",
    "corrective_actions",
    "capas",
    "ncrs",
  ],
  names: ["description"],
  declines: (document) =>
    ofAnotherStandard(document) ??
    aboutAReview(document, "nonconformities", /conform|corrective|\bcapa\b|\bncr?\b/i),
  fields: {
    id: identifier({
      aliases: names(
        "NC ID | NCR ID | CAPA ID | CAR ID | Nonconformity ID | NC no | NCR no | NC number | NCR number",
        "CAPAID | NCRID | CARID | NCID | CAPA # | NC # | NCR # | CAR # | CAPA no | CAPA number | CAR no | Corrective action ID | Ref | # | No | Number | NCR | NC",
      ),
    }),
    description: section({
      aliases: names(
        "Nonconformity | Nature of nonconformity | Nature of the nonconformity | Nonconformance | Non-conformity",
        "Description of nonconformity | Description of the nonconformity | Nonconformity details | Finding",
        "Issue | Problem | What happened | Title | Summary | Details",
      ),
    }),
    nonconformity: references("nonconformity", {
      aliases: names(
        "Related NCR | Related NC | Related nonconformity | NCR ref | NC ref | For nonconformity | Parent NC",
        "Linked nonconformity",
      ),
      summary: "In a log of corrective actions: the nonconformity that the action answers.",
    }),
    foundOn: date({
      aliases: names(
        "Date found | Found | Date opened | Opened | Opened on | Date raised | Raised on | Raised | Date",
        "Date identified | Identified on | Detected on | Date detected | Reported on | Date of nonconformity",
        "Registered on | Created | Created on",
      ),
    }),
    source: text({
      aliases: names("Origin | Found by | Raised by | Found in | Source of finding | Detected by | Reporter"),
    }),
    requirement: text({
      aliases: names(
        "Requirement not met | Requirements | Clause | Clauses | Clause / control | Clause or control",
        "Control | Clause(s) affected | Clauses affected | Standard clause | Requirement violated | Criterion",
      ),
    }),
    grade: text({
      aliases: names("Grading | Severity | Class | Classification | Type | Category | Major / minor | Level"),
    }),
    systems: severalSystems,
    correction: section({
      aliases: names("Immediate correction | Correction taken | Corrections | Short-term action | Repair"),
    }),
    containment: section({
      aliases: names(
        "Immediate action | Immediate actions | Immediate containment | Containment action | Containment actions",
        "Interim action | Interim measures",
      ),
      summary: "What was done at once to keep it from getting worse.",
    }),
    consequences: section({
      aliases: names(
        "Consequences handled | Dealing with consequences | Consequences dealt with | Effects handled | Impact",
        "Consequence",
      ),
    }),
    cause: section({
      aliases: names(
        "Root cause | Root causes | Causes | Cause analysis | Root cause analysis | Cause(s) | Why",
        "Reason | Root cause(s) | Ursache | Cause racine | Causa raiz",
      ),
    }),
    similar: section({
      aliases: names(
        "Similar checked | Similar cases | Similar nonconformities | Similar nonconformities checked",
        "Similar checked? | Could it occur elsewhere | Occurs elsewhere | Extent | Extent of condition",
        "Looked for similar | Horizontal check | Other occurrences | Similar",
      ),
    }),
    decision: text({
      aliases: names(
        "Need for action | Action needed | Corrective action needed | Corrective action required",
        "Need for corrective action | Action required | Decision | Decision on action | Action decision",
        "Decision on corrective action | Reason for no action",
      ),
      summary: "Whether action against the cause is needed; a no with its reason.",
    }),
    correctiveAction: section({
      aliases: names(
        "Corrective actions | Action | Actions | Action taken | Corrective action plan",
        "Action plan | Measure | Measures | Planned action | Long-term action",
      ),
    }),
    owner: person({
      aliases: names(
        "Action owner | Responsible | Responsible person | Assigned to | Assignee | Responsible owner",
      ),
    }),
    due: date({
      aliases: names("Due date | Due on | Target date | Deadline | Planned completion | Target completion"),
    }),
    doneOn: date({
      aliases: names(
        "Done | Action done on | Completed on | Completed | Completion date | Implemented on | Date completed",
        "Implementation date | Date implemented | Action completed on",
      ),
    }),
    effectiveness: group(
      {
        on: date({
          aliases: names(
            "Checked on | Verified on | Check date | Review date | Reviewed on | Verification date",
            "Effectiveness date | Date of",
          ),
        }),
        method: text({ aliases: ["How", "How checked", "Verification method"] }),
        result: section({ aliases: names("Outcome | Verified | Conclusion | Evaluation") }),
        by: person({ aliases: names("Checked by | Verified by | Verifier | Reviewed by") }),
      },
      {
        aliases: names(
          "Effectiveness review | Effectiveness check | Effectiveness verification | Verification",
          "Verification of effectiveness | Review of effectiveness | Effective | Wirksamkeit",
        ),
        main: "result",
      },
    ),
    aimsChange: text({
      aliases: names(
        "AIMS change | Change to AIMS | Changes to AIMS | Change to the AIMS | Changes to the AIMS | AIMS changed",
        "System change | Change of the AIMS | Change to the AI management system | Documents updated",
      ),
    }),
    closedOn: date({ aliases: names("Date closed | Closed | Closure date | Closing date") }),
    status: choice(["open", "done", "closed", "cancelled"], {
      aliases: names("State | NC status | CAPA status"),
      words: synonyms({
        open: "in progress | new | ongoing | planned | analysis | under investigation | investigating | overdue | assigned | to do | started | draft | raised | pending | active | under review | on hold | deferred | reopened | re-opened | unresolved | corrective action in progress | root cause analysis",
        done: "implemented | action taken | action done | action completed | complete | completed | awaiting verification | verification | to be verified | pending verification | under verification | monitoring | in verification | verification pending | awaiting effectiveness review | effectiveness review pending | pending effectiveness review | effectiveness check pending | awaiting closure | ready for closure",
        closed: "resolved | verified | effective | verified effective | closed effective | finished",
        cancelled: "rejected | withdrawn | void | dropped | duplicate | no nonconformity | not accepted",
      }),
    }),
  },
});
