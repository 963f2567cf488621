import { type Document, date, defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The record of a management review (9.3). */
export const managementReview = defineKind({
  name: "management-review",
  summary:
    "A review of the AI management system by top management: who took part, what was looked at, what was decided.",
  form: "document",
  titles: names(
    "Management review | AIMS management review | AI management review | Management review minutes",
    "Minutes of the management review | Management review report | Management review record | Management review meeting",
    "Management review meeting minutes | Review by management | Managementbewertung | Management-Review | Revue de direction",
    "Análise crítica pela direção | Revisión por la dirección | Riesame della direzione",
  ),
  types: ["management-review-minutes", "management-review-record"],
  prefixes: ["MR", "MRV", "MGMTREV"],
  locations: ["management-reviews/**", "review/*-management-review.*"],
  declines: (document) => ofAnotherStandard(document) ?? aboutReviewing(document),
  fields: {
    id: identifier({
      aliases: names("Document ID | Doc ID | Review ID | Meeting ID | Minutes ID | Reference"),
    }),
    title: text(),
    date: date({
      aliases: names(
        "Review date | Date of review | Date of the review | Meeting date | Date of meeting | Held on | Date held | Dated",
        "Datum | Data | Fecha",
      ),
    }),
    chair: text({
      aliases: names("Chaired by | Chairperson | Chairman | Chairwoman | Facilitator | Vorsitz"),
    }),
    attendees: section({
      aliases: names(
        "Participants | Present | Attendance | Attendee | Attended by | Members present | Those present | Participant",
        "Attendees and roles | Teilnehmer | Teilnehmende | Participantes",
      ),
    }),
    previousActions: section({
      aliases: names(
        "Status of actions from earlier reviews | Status of actions from previous reviews | Previous actions",
        "Status of actions from previous management reviews | Actions from earlier reviews | Actions from previous reviews",
        "Actions from previous review | Actions from the last review | Status of actions | Status of previous actions",
        "Follow-up of earlier actions | Follow-up of previous actions | Earlier actions | Prior actions | Action status",
        "Follow-up actions from previous reviews | Actions decided at the previous meeting | Open actions",
      ),
    }),
    issueChanges: section({
      aliases: names(
        "Changes in external and internal issues | Changes in internal and external issues | Internal and external issues",
        "External and internal issues | Changes in issues | Changes in context | Changes of context | Context changes",
        "Context of the organisation | Context of the organization | Changes in the context",
      ),
    }),
    partyChanges: section({
      aliases: names(
        "Changes in needs and expectations of interested parties | Needs and expectations of interested parties",
        "Interested parties | Changes in interested parties | Changes to interested parties | Stakeholders",
        "Stakeholder needs | Stakeholder expectations | Feedback from interested parties | Interested party feedback",
      ),
    }),
    nonconformityTrends: section({
      aliases: names(
        "Trends in nonconformities and corrective actions | Nonconformities and corrective actions | Nonconformities",
        "Nonconformity trends | Non-conformities | Nonconformities and CAPA | Corrective actions | NCR status | CAPA status",
        "Status of nonconformities | NCs and corrective actions | Nonconformance and corrective action | NCs | CAPA",
      ),
    }),
    monitoringTrends: section({
      aliases: names(
        "Trends in monitoring and measurement results | Monitoring and measurement results | Monitoring and measurement",
        "Monitoring results | Measurement results | Performance indicators | KPIs | KPI review | KPI dashboard review",
        "Monitoring trends | AIMS performance | Performance of the AIMS | Metrics | Indicators | KPI results | Monitoring",
      ),
    }),
    auditTrends: section({
      aliases: names(
        "Trends in audit results | Audit results | Internal audit results | Results of audits | Results of internal audits",
        "Audit trends | Internal audits | Audits | Audit findings | Audit outcomes",
      ),
    }),
    opportunities: section({
      aliases: names(
        "Opportunities for continual improvement | Continual improvement | Opportunities for improvement",
        "Improvement opportunities | Continuous improvement | Proposals for improvement | Ideas for improvement",
      ),
    }),
    conclusion: section({
      aliases: names(
        "Conclusions | Overall conclusion | Overall assessment | Conclusion of the review | Management conclusion",
        "Suitability, adequacy and effectiveness | Suitability, adequacy, effectiveness | Verdict | Overall evaluation",
        "Evaluation of the AIMS | Assessment of the AIMS | Effectiveness of the AIMS | Fazit",
      ),
    }),
    decisions: section({
      aliases: names(
        "Decision | Review outputs | Outputs | Management review outputs | Resolutions | Decisions and actions",
        "Results of the review | Review results | Outcome | Outcomes | Decisions made | Beschlüsse | Entscheidungen",
        "Décisions | Decisões | Decisiones",
      ),
    }),
    nextReview: date({
      aliases: names(
        "Next review date | Next management review | Next meeting | Date of next review | Next review due",
      ),
    }),
  },
});

/** A text about how reviews are held, or a page that only collects what one needs. */
function aboutReviewing({ title, path, sections }: Document): string | undefined {
  const other =
    /\b(?:procedure|process|guide|guidance|schedule|template|checklist|agenda|calendar|actions?|inputs? pack)\b/i.exec(
      title?.value ?? path,
    )?.[0] ??
    sections
      .map(
        ({ heading }) =>
          /\breview (?:frequency|schedule|framework|procedure|process)\b/i.exec(heading.value)?.[0],
      )
      .find((words) => words !== undefined);
  return other === undefined ? undefined : `is no record of a management review (${other.toLowerCase()})`;
}
