import { columns, section, skeletonDocument } from "../define.ts";

export const people = skeletonDocument({
  path: "people",
  kind: "awareness-record",
  id: "AIMS-PPL-001",
  title: "Awareness, competence and communication",
  why: "Rules work only where people know them, can do their part, and are told what changes.",
  parts: [
    section(
      "Topics",
      "What everybody learns: the AI policy, what they contribute, what follows when rules are not kept. And who everybody is.",
    ),
    {
      heading: "Completions",
      write:
        "Who was made aware, when, of which version of the AI policy. Everybody who holds a role is here.",
      columns: columns(
        "person | Person | by name",
        "completed_on | Completed on | the day",
        "policy_version | Policy version | 1.0",
      ),
    },
    {
      heading: "Competence record",
      collection: "competence",
      write:
        "For each holder of a role: what they need to be able to do, and what shows it (training, experience, certificates). A gap needs an action and a day.",
      columns: columns(
        "role | Role | as in the list of roles",
        "person | Person | by name",
        "required | Required competence | for this role",
        "evidence | Evidence | what shows it",
        "assessed_on | Assessed on | the day",
        "gap | Gap | none, or what is missing",
        "action | Action | what is done about it",
        "due | Due | until when",
        "effectiveness | Effectiveness | what shows that it helped",
      ),
    },
    {
      heading: "Training records",
      collection: "trainings",
      write: "Trainings that were taken, and whether they worked.",
      columns: columns(
        "id | Record ID | TR-001",
        "person | Person | by name",
        "title | Title | of the training",
        "completed_on | Completed on | the day",
        "evaluated_on | Evaluated on | the day",
        "evaluation_result | Evaluation result | what shows that it worked",
      ),
    },
    {
      heading: "Communication plan",
      collection: "communications",
      write:
        "What is told to whom, when and how, inside and outside. The day on which a message was sent shows that it was: fill it in for the AI policy.",
      columns: columns(
        "id | ID | COM-01",
        "what | What | AI policy, objectives, results, changes",
        "when | When | on which occasion",
        "whom | With whom | people",
        "how | How | channel",
        "sender | Sender | who tells it",
        "sent_on | Sent on | the last day",
      ),
    },
  ],
});
