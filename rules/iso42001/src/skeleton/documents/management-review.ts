import { columns, section, skeletonDocument } from "../define.ts";

export const managementReview = skeletonDocument({
  path: "management-review",
  kind: "management-review",
  id: "AIMS-MRV-001",
  title: "Management review",
  why: "Top management looks at everything once a year and decides. Written after that meeting, not before.",
  fields: [{ key: "date", write: "the day of the meeting" }],
  parts: [
    section("Attendees", "Who took part, top management by name and role."),
    section(
      "Status of actions from earlier reviews",
      "What became of them. At the first review: that there were none.",
    ),
    section("Changes in external and internal issues", "What has changed since the last time."),
    section(
      "Changes in needs and expectations of interested parties",
      "What has changed since the last time.",
    ),
    section(
      "Trends in nonconformities and corrective actions",
      "How many, of what kind, what does that tell?",
    ),
    section("Trends in monitoring and measurement results", "What the figures say, objectives too."),
    section("Trends in audit results", "What the audit found."),
    section("Opportunities for continual improvement", "What could be better."),
    section(
      "Conclusion",
      "Is the AI management system suitable, adequate and effective? One sentence with reasons for each.",
    ),
    section("Decisions", "What top management decided: improvements, changes, resources."),
    {
      heading: "Actions",
      collection: "actions",
      write: "What follows from the decisions.",
      columns: columns(
        "id | Action | MR-1",
        "what | What | is to be done",
        "owner | Owner | who",
        "due | Due | until when",
        "status | Status | open or done",
      ),
    },
  ],
});
