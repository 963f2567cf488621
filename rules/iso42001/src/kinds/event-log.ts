import { defineKind, identifier, person, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** What is logged of AI systems, when, and for how long it is kept (A.6.2.8). */
export const eventLog = defineKind({
  name: "event-log",
  summary: "Which events of AI systems are recorded, in which phases, for how long, and who may read them.",
  form: "document",
  titles: names(
    "Event log policy | Event log plan | Event logging | Event logging policy | Event logging plan",
    "Event logging procedure | Event log procedure | Event logs | AI event logs | AI event log policy",
    "Logging plan | Logging policy | Logging procedure | AI logging policy | AI system logging",
    "AI system event logs | Recording of event logs | Logging and monitoring plan | Logging concept",
    "AI system recording of event logs | Audit log policy | Audit logging policy",
    "Política de registro de eventos | Protokollierungskonzept",
  ),
  types: ["event-log-policy", "event-log-plan", "logging-policy", "logging-plan"],
  prefixes: ["ELOG", "EVL", "LOGP"],
  locations: ["**/event-log*", "**/logging-plan*", "**/logging-policy*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    systems: severalSystems,
    owner: person({ aliases: names("Document owner | Policy owner | Log owner | Responsible") }),
    phases: section({
      aliases: names(
        "Phase | Life cycle phases | Lifecycle phases | Life cycle stages | Stages | Logging scope",
        "Scope of logging | When events are recorded | Logging phases | When we log | Phases covered",
      ),
    }),
    events: section({
      aliases: names(
        "What is recorded | Event logging | Logged events | Recorded events | Events recorded",
        "What we log | What is logged | Log contents | Log content | Events logged | Events to log",
        "Events to be logged | Event types",
      ),
    }),
    retention: section({
      aliases: names(
        "Retention period | Retention periods | Log retention | Retention and deletion | Storage and retention",
        "How long logs are kept | Retention of logs | Retention and access | Storage period",
      ),
    }),
    access: section({
      aliases: names(
        "Access and integrity | Access control | Access rights | Integrity | Log protection | Who may read",
        "Protection of logs | Security of logs | Protection",
      ),
    }),
  },
});
