import { type Document, date, defineKind, identifier, reference, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

const auditId = names("Audit ID | Audit no | Audit number | Audit ref | Audit reference");

/** The report of an internal audit (9.2.1, 9.2.2). */
export const audit = defineKind({
  name: "audit",
  summary:
    "The report of an internal audit: its aims, criteria and scope, who audited, the opinion, and who got it.",
  form: "document",
  titles: names(
    "Internal audit report | Internal audit | Internal AIMS audit | AIMS audit report | AIMS internal audit report",
    "AI management system audit report | Internal audit results | Results of the internal audit",
    "Report of the internal audit | Report on the internal audit | Internal audit record | AIMS audit",
    "Interner Auditbericht | Bericht zum internen Audit | Rapport d'audit interne | Relatório de auditoria interna",
    "Informe de auditoría interna | Rapporto di audit interno",
  ),
  types: ["internal-audit-report", "audit-report", "internal-audit"],
  prefixes: ["AUD", "IAR"],
  locations: ["audit/*-report.*", "audits/*-report.*", "audits/reports/**"],
  declines: (document) => ofAnotherStandard(document) ?? anotherAudit(document),
  fields: {
    id: identifier({
      aliases: [...names("Document ID | Doc ID | Report ID | Report no | Report number"), ...auditId],
    }),
    audit: reference("planned-audit", {
      aliases: [...names("Audit | Planned audit"), ...auditId],
      summary: "The audit of the programme that the report is about, where the report has an id of its own.",
    }),
    title: text(),
    date: date({
      aliases: names(
        "Audit date | Date of audit | Date of the audit | Audit dates | Dates | Date(s) | Audit start | Start date",
        "Audit start date | Audited on | Performed on | Conducted on | Held on | Audit period | On-site dates",
      ),
    }),
    endedOn: date({ aliases: names("Audit end | End date | Audit end date | Ended | Until") }),
    reportedOn: date({
      aliases: names(
        "Reported | Distributed on | Distribution date | Sent on | Issued to management on | Date reported",
        "Report distributed on | Communicated on",
      ),
    }),
    objectives: section({
      aliases: names(
        "Objective | Audit objectives | Audit objective | Purpose | Purpose of the audit | Ziele",
      ),
    }),
    scope: section({
      aliases: names("Audit scope | Scope of the audit | Scope of audit | Umfang | Escopo | Alcance"),
    }),
    criteria: section({
      aliases: names(
        "Audit criteria | Criterion | Criteria and references | Reference documents | Audit basis | Kriterien",
      ),
    }),
    method: section({
      aliases: names(
        "Methods | Methodology | Audit method | Audit methods | Approach | Audit approach | Sampling",
      ),
    }),
    auditors: section({
      aliases: names(
        "Auditor | Auditor(s) | Lead auditor | Audit team | Audit team members | Audited by | Conducted by",
        "Performed by | Team | Audit lead | Audit team leader | Auditoren",
      ),
    }),
    findings: section({
      aliases: names(
        "Audit findings | Nonconformities | Findings and observations | Summary of findings | Findings summary",
        "Nonconformities found | Observations",
      ),
    }),
    conclusion: section({
      aliases: names(
        "Conclusions | Opinion | Audit opinion | Audit conclusion | Audit conclusions | Overall conclusion",
        "Overall assessment | Overall opinion | Overall result | Auditor conclusion | Verdict | Fazit | Conclusão",
      ),
    }),
    recipients: section({
      aliases: names(
        "Reported to | Distribution | Distribution list | Report distribution | Recipient | Distributed to | Sent to",
        "Report recipients | Circulation | Addressees | Copies to | Copy to | Communicated to | Verteiler | Destinataires",
      ),
    }),
  },
});

/** An audit of something else, or by somebody else, or a form for it; a bare "audit report" has to say who audited what. */
function anotherAudit({ title, path, metadata, sections }: Document): string | undefined {
  const name = title?.value ?? path;
  const other =
    /\b(?:supplier|vendor|certification|surveillance|external|third[- ]party|readiness|checklist|plan|schedule|programme?|procedure)\b/i.exec(
      name,
    )?.[0];
  if (other !== undefined) return `is no report of an internal audit (${other.toLowerCase()})`;
  if (/\binternal|\bintern[eo]?\b|aims|42001|management system/i.test(name)) return undefined;
  const labels = [...metadata.map(({ key }) => key.value), ...sections.map(({ heading }) => heading.value)];
  return labels.some((label) =>
    /\baudit(?:or|ed)|\bscope\b|\bcriteria\b|\baudit id\b|\b(?:kind|type)\b/i.test(label),
  )
    ? undefined
    : "names neither auditors nor scope nor criteria of an audit";
}
