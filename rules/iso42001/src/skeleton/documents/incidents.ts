import { columns, section, skeletonDocument } from "../define.ts";

export const incidents = skeletonDocument({
  path: "incidents",
  kind: "incident-communication-plan",
  id: "AIMS-INF-002",
  title: "Incident communication plan",
  why: "In the night of an incident nobody has time to find out who has to be told.",
  parts: [
    {
      heading: "Types and time limits",
      collection: "types",
      write:
        "The kinds of incidents that can happen with your systems, and who is told what within which time. Laws and contracts may set limits.",
      columns: columns(
        "type | Type | kind of incident",
        "example | Example | in a few words",
        "notify | Who is told | users, customers, authorities",
        "within_hours | Within hours | a number",
        "content | Content | what they are told",
        "channel | Channel | mail, phone, portal",
        "role | Role | who tells them",
      ),
    },
    section(
      "How it runs",
      "From noticing to the lessons: who opens the entry, who decides, who speaks, when risks are assessed again.",
    ),
  ],
});
