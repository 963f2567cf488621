import { columns, skeletonDocument } from "../define.ts";

export const improvement = skeletonDocument({
  path: "improvement",
  kind: "nonconformity-log",
  id: "AIMS-IMP-001",
  title: "Nonconformities and improvements",
  why: "Mistakes are allowed; the same mistake twice is not. Auditors look whether the log is in use.",
  parts: [
    {
      heading: "Nonconformities",
      collection: "nonconformities",
      write:
        "Where a rule of your own or of the standard was not kept: how it was put right, why it happened, what keeps it from coming back. The first audit nearly always finds one; do not write one that did not happen.",
      columns: columns(
        "id | NC ID | NC-001",
        "found_on | Found on | the day",
        "source | Source | audit, incident, monitoring",
        "requirement | Requirement | clause or control",
        "grade | Grade | minor or major",
        "description | Nonconformity | what was not kept",
        "correction | Correction | how the case was put right",
        "consequences | Consequences handled | what it led to, and what was done",
        "cause | Cause | why it happened",
        "similar | Similar checked | where else it could happen",
        "need_for_action | Need for action | yes, or no and why",
        "corrective_action | Corrective action | against the cause",
        "owner | Owner | who",
        "due | Due | until when",
        "done_on | Done on | the day",
        "effectiveness_checked_on | Effectiveness checked on | the day",
        "effectiveness_result | Effectiveness result | did it work?",
        "checked_by | Checked by | who looked",
        "status | Status | open, done or closed",
      ),
    },
    {
      heading: "Improvement log",
      collection: "improvements",
      write: "Ideas to do better, and what became of them.",
      columns: columns(
        "id | ID | IMP-001",
        "date | Date | the day",
        "source | Source | who or what it came from",
        "idea | Idea | what could be better",
        "action | Action | what is done",
        "owner | Owner | who",
        "due | Due | until when",
        "status | Status | open, done or rejected",
        "effect | Effect | what came of it",
      ),
    },
  ],
});
