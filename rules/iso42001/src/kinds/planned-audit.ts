import { choice, citations, defineKind, identifier, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An audit in the programme: held or to come (9.2.2). */
export const plannedAudit = defineKind({
  name: "planned-audit",
  summary:
    "An audit in the programme: when, what it looks at, against which criteria, by whom, and how far it is.",
  titles: names(
    "Audit schedule | Internal audit schedule | Annual audit schedule | Internal audit plan | Annual audit plan",
    "Audit calendar | Internal audit calendar | Annual audit calendar | Planned audits | Audits of the cycle",
    "Internal audits | Internal audit log | Internal audit register | Register of internal audits | Recent audits",
    "Auditplan | Plan d'audit interne | Plano de auditoria interna",
  ),
  types: ["audit-schedule", "audit-plan", "internal-audit-log"],
  collections: ["audits", "planned-audits", "planned_audits", "audit-schedule", "audit_schedule", "schedule"],
  partOf: ["audit-programme"],
  names: ["title", "scope"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Audit ID | Audit no | Audit number | Audit ref | Ref | # | No") }),
    title: text({
      aliases: names("Audit | Audit title | Audit name | Audit type | Type of audit | Name | Topic | Theme"),
    }),
    date: text({
      aliases: names(
        "Audit date | Planned date | Date planned | Scheduled date | Scheduled for | Scheduled | Planned for | When",
        "Period | Planned period | Quarter | Month | Timing | Dates | Audit dates | Start date | Planned | Target date",
        "Date(s) | Date(s) planned | Datum | Data | Fecha",
      ),
      summary: "A day, a month or a quarter, as written.",
    }),
    objectives: text({ aliases: names("Objective | Audit objectives | Audit objective | Purpose | Goal") }),
    scope: text({
      aliases: names(
        "Audit scope | Scope of audit | Clauses | Clauses and controls | Clauses / controls | Clause / control",
        "Clauses covered | Controls | Area | Areas | Audit area | Process | Processes | Coverage | Subject | Focus",
        "Focus area | Audited area | What is audited",
      ),
    }),
    criteria: text({ aliases: names("Audit criteria | Criterion | Standard | Against") }),
    auditors: text({
      aliases: names(
        "Auditor | Auditor(s) | Lead auditor | Audit team | Audit team leader | Assigned auditor | Audited by",
        "Responsible auditor | Internal auditor",
      ),
    }),
    unit: text({
      aliases: names("Auditee | Auditees | Audited unit | Audited units | Department | Auditee(s)"),
    }),
    status: choice(["planned", "in-progress", "done", "postponed", "cancelled"], {
      aliases: names("State | Audit status | Progress"),
      words: synonyms({
        planned:
          "scheduled | open | to do | todo | not started | upcoming | pending | due | proposed | approved | 🔵",
        "in-progress": "ongoing | running | started | in preparation | underway | 🟡",
        done: "complete | completed | closed | finished | performed | conducted | carried out | held | reported | ✅",
        postponed: "moved | delayed | deferred | rescheduled | overdue | late | 🔴",
        cancelled: "canceled | dropped | skipped",
      }),
    }),
    report: citations({
      aliases: names(
        "Report link | Audit report | Report reference | Report ID | Result | Results | Findings | Evidence | Evidence link",
        "Output",
      ),
    }),
  },
});
