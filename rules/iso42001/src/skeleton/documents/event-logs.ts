import { columns, section, skeletonDocument } from "../define.ts";

export const eventLogs = skeletonDocument({
  path: "event-logs",
  kind: "event-log-policy",
  id: "AIMS-OPS-003",
  title: "Event logs of AI systems",
  why: "After something went wrong, only the log tells what the system did.",
  parts: [
    section("Phases", "When events are recorded; while a system is in use at least."),
    {
      heading: "Events",
      collection: "events",
      write: "What is recorded for each system in use, and how long it is kept.",
      columns: columns(
        "system | System | SYS-001",
        "event | Event | what happens",
        "content | Content | time, version, result",
        "retention | Retention | how long",
      ),
      rows: (systems) => systems.map(({ id }) => ({ system: id })),
    },
    section("Access", "Who may read the logs, who answers for them, and how they are protected from change."),
  ],
});
