import { columns, skeletonDocument } from "../define.ts";

export const resources = skeletonDocument({
  path: "resources",
  kind: "resource-plan",
  id: "AIMS-RES-001",
  title: "Resource plan of the AI management system",
  why: "Management has to provide people, time and money; this says what was needed and what was granted.",
  fields: [{ key: "period", write: "the time it is for, such as 2027" }],
  parts: [
    {
      heading: "Needs",
      write: "What the AI management system needs, what was granted, and what is done about the difference.",
      columns: columns(
        "need | Need | people, time, money, tools",
        "needed | Needed | how much",
        "provided | Provided | how much",
        "gap | Gap | none, or what is missing",
        "decision | Decision | what is done about it",
      ),
    },
    {
      heading: "Resource inventory",
      collection: "resources",
      write:
        "What each system is made of and runs on: data, models and tools, computing, people. It is the way to its risks.",
      columns: columns(
        "system | System | SYS-001",
        "type | Type | data, tool, computing or people",
        "item | Resource | its name",
        "version | Version | where it has one",
        "stage | Stage | development, operation",
        "source | Source | own, or the supplier",
        "owner | Owner | who sees to it",
      ),
      rows: (systems) =>
        systems.flatMap(({ id }) =>
          ["data", "tool", "computing", "people"].map((type) => ({ system: id, type })),
        ),
    },
  ],
});
