import { choice, date, defineKind, identifier, level, person, references, text } from "@aims-lint/core";
import { aboutAReview } from "./about-a-review.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** An incident with an AI system, and whom it was told (A.8.4, 8.2, 10.2). */
export const incident = defineKind({
  name: "incident",
  summary:
    "An incident with an AI system: what happened, who was told and when, and what followed for causes, risks and impacts.",
  titles: names(
    "AI incident log | Incident log | Incidents | AI incidents | Incident register | Incidents log",
    "AI incident register | Register of incidents | Incident records | Incident record | Incident report",
    "Log of incidents | Incident history | Vorfallregister | Registre des incidents | Registro de incidentes",
  ),
  types: ["incident-log", "incident-record", "incident-report", "ai-incident"],
  prefixes: ["INC", "INCIDENT"],
  locations: ["incidents/**", "**/incident-log.*", "**/incident_log.*", "**/incidents.*"],
  collections: ["incidents", "incident-log", "incident_log", "ai-incidents", "ai_incidents"],
  names: ["description"],
  declines: (document) => ofAnotherStandard(document) ?? aboutAReview(document, "incidents", /incident/i),
  fields: {
    id: identifier({
      aliases: names(
        "Incident ID | Incident # | Inc ID | Incident no | Incident number | Incident | Ref | # | No | Number",
      ),
    }),
    description: text({
      aliases: names("Summary | What happened | Title | Incident description | Details | Event | Name"),
    }),
    systems: severalSystems,
    type: text({ aliases: names("Incident type | Category | Kind | Classification | Class") }),
    severity: level({ aliases: names("Severity level | Incident severity | Priority | Sev | Level") }),
    detectedOn: date({
      aliases: names(
        "Detected | Date detected | Detection date | Detected at | Date | Discovered on | Noticed on | Found on",
        "Date of incident | Incident date | Reported on | Date reported | Occurred on | Date/time of incident",
        "Date of report | Opened | Opened on | Date opened | When",
      ),
    }),
    affected: text({
      aliases: names(
        "Who is affected | Affected persons | Affected parties | Affected users | People affected | Impact | Users impacted | Users affected | Impacted users | People impacted | Customers affected | Impacted persons",
      ),
    }),
    notifiedOn: date({
      aliases: names(
        "Notified | Users notified | Users notified on | Notified at | Users informed | Users informed on",
        "Informed on | Communicated on | Users told on | Told on | Notification date | Date notified | Notification",
        "Date of notification | Date of communication | Communication date | Notification sent | Notification sent on",
        "Customers notified | Customers notified on | Customers informed | Communication sent | Date users notified",
      ),
    }),
    informed: text({
      aliases: names(
        "Who was told | Notified parties | Informed | Told | Recipients | Parties informed | Communicated to",
      ),
    }),
    limit: text({
      aliases: names(
        "Limit (hours) | Limit hours | Within hours | Notify within | Notify within hours | Time limit | Deadline",
        "Notification deadline | Notification limit | Hours",
      ),
      summary: "Within how long people have to be told: hours where no unit is given.",
    }),
    correction: text({
      aliases: names(
        "Containment | Immediate action | Immediate actions | Response | Action taken | Resolution",
      ),
    }),
    cause: text({ aliases: names("Root cause | Causes | Root cause analysis") }),
    correctiveAction: text({
      aliases: names("Corrective actions | Actions | Lessons learned | Preventive action"),
    }),
    resolvedOn: date({
      aliases: names(
        "Resolved | Resolution date | Resolved at | Closed on | Closed date | Date closed | Closed",
      ),
    }),
    nonconformity: references("nonconformity", {
      aliases: names(
        "NC | NC ID | NCR | Related NCR | Related nonconformity | Nonconformity ID | Nonconformities | CAPA",
        "CAPA ID | Linked nonconformity | NC ref",
      ),
    }),
    decision: text({
      aliases: names(
        "Decision on corrective action | Corrective action decision | Corrective action needed | Decision",
        "Corrective action required | Nonconformity decision | Reason for no corrective action",
      ),
      summary: "Whether corrective action is needed; a no with its reason.",
    }),
    risksReassessedOn: date({
      aliases: names(
        "Risks re-assessed on | Risks reassessed | Risks re-assessed | Risk reassessment | Risk re-assessment",
        "Risks reviewed on | Risk review | Risk register updated | Risk register updated on | Risks updated on",
      ),
    }),
    impactCheckedOn: date({
      aliases: names(
        "Impact assessment checked on | Impact assessment checked | Impact assessment reviewed on",
        "Impact assessment reviewed | Impact re-assessed on | Impact assessment updated on",
      ),
    }),
    owner: person({
      aliases: names("Incident manager | Handled by | Responsible | Incident owner | Assigned to | Handler"),
    }),
    status: choice(["open", "closed", "false-alarm"], {
      aliases: names("State | Incident status"),
      words: synonyms({
        open: "new | in progress | ongoing | investigating | under investigation | contained | mitigated | monitoring | active | pending | escalated | under review | reopened | re-opened | post-mortem | triage",
        closed: "resolved | done | complete | completed | finished",
        "false-alarm":
          "false alarm | false positive | no incident | dismissed | rejected | duplicate | cancelled | exercise | drill",
      }),
    }),
  },
});
