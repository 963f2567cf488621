import { date, defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The programme of internal audits (9.2.2). */
export const auditProgramme = defineKind({
  name: "audit-programme",
  summary: "The programme of internal audits: how often, how, by whom, how they are planned and reported.",
  form: "document",
  titles: names(
    "Internal audit programme | Internal audit program | AIMS internal audit programme | AIMS audit programme",
    "AIMS audit program | Internal audit procedure | Internal audit process | Programme of internal audits | Internal audit programme and schedule",
    "Internes Auditprogramm | Auditprogramm | Programme d'audit interne | Programa de auditoria interna",
    "Programa de auditoría interna | Programma di audit interno",
  ),
  types: ["internal-audit-programme", "internal-audit-program", "internal-audit-procedure"],
  prefixes: ["IAP", "AUDP"],
  locations: ["audit/programme.*", "audits/programme.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Programme ID | Program ID") }),
    title: text(),
    frequency: section({
      aliases: names(
        "Audit frequency | Interval | Intervals | Audit interval | Cycle | Audit cycle | How often | Cadence",
        "Audit intervals | Frequencies | Häufigkeit | Fréquence | Frequência | Frecuencia",
      ),
    }),
    methods: section({
      aliases: names(
        "Method | Audit methods | Audit method | Methodology | Audit methodology | Audit techniques | Techniques",
        "How audits are done | Audit execution | Audit process | Audit activities | Methoden | Méthodes",
      ),
    }),
    responsibilities: section({
      aliases: names(
        "Responsibility | Roles | Roles and responsibilities | Audit roles | Audit responsibilities",
        "Audit team | Auditors | Auditor selection | Who audits | Zuständigkeiten | Responsabilités",
      ),
    }),
    planning: section({
      aliases: names(
        "Planning requirements | Audit planning | Planning of audits | Preparation | Audit preparation",
        "Schedule | Audit schedule | Audit plan | Audit calendar | Annual plan | Planned audits | Planung",
      ),
    }),
    reporting: section({
      aliases: names(
        "Report | Reports | Audit report | Audit reports | Audit reporting | Reporting of results",
        "Reporting and follow-up | Communication of results | Reporting of audits | Berichterstattung",
      ),
    }),
    importance: section({
      aliases: names(
        "Importance and earlier results | Importance and previous results | Importance of processes",
        "Earlier results | Previous results | Previous audit results | Results of previous audits | Priorities",
        "Risk-based planning | Risk-based audit planning | Prioritisation | Prioritization | Basis of planning",
      ),
      summary: "How the importance of processes and the results of earlier audits steer the programme.",
    }),
    criteria: section({ aliases: names("Audit criteria | Criterion | Kriterien") }),
    impartiality: section({
      aliases: names(
        "Independence | Objectivity | Auditor independence | Objectivity and impartiality | Independence of auditors",
        "Impartiality and independence | Auditor competence and independence",
      ),
    }),
    nextReview: date({ aliases: names("Next review date | Review due | Review by | Next review due") }),
  },
});
