import { choice, date, defineKind, identifier, person, reference, references, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What an internal audit found (9.2.2). */
export const auditFinding = defineKind({
  name: "audit-finding",
  summary:
    "A finding of an internal audit: how grave it is, which requirement it concerns, and the nonconformity made of it.",
  titles: names(
    "Audit findings | Internal audit findings | Findings of the audit | Audit finding register | Audit findings register",
    "Audit findings log | Audit finding log | Register of audit findings | Findings of internal audits",
    "Auditfeststellungen | Constats d'audit | Constatações da auditoria",
  ),
  types: ["audit-findings", "audit-finding-register"],
  collections: ["findings", "audit-findings", "audit_findings"],
  partOf: ["audit"],
  names: ["text"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Finding ID | Finding no | Finding number | Finding ref | Ref | # | No | Number | Finding",
      ),
    }),
    audit: reference("planned-audit", { aliases: names("Audit ID | Audit no | Audit ref") }),
    grade: choice(["major", "minor", "nonconformity", "observation", "improvement", "strength", "rated"], {
      aliases: names(
        "Grading | Severity | Class | Classification | Category | Type | Finding type | Type of finding | Level",
        "Rating | Finding grade | Result",
      ),
      words: synonyms({
        major:
          "major nonconformity | major nc | major non conformity | major nonconformance | nc major | hauptabweichung",
        minor:
          "minor nonconformity | minor nc | minor non conformity | minor nonconformance | nc minor | nebenabweichung",
        nonconformity:
          "nc | non conformity | nonconformance | non conformance | nonconforming | abweichung | not met",
        observation: "obs | note | remark | concern | area of concern | hinweis | finding",
        improvement:
          "opportunity for improvement | ofi | opportunity | recommendation | suggestion | improvement opportunity | verbesserung",
        strength:
          "positive | good practice | conformity | conforming | conforms | conformant | best practice | ok | pass | met | none",
        rated: "critical | high | medium | moderate | low | significant",
      }),
      summary:
        "`rated` is a rating that does not say whether the finding is a nonconformity: high, medium, low.",
    }),
    requirement: text({
      aliases: names(
        "Clause | Clauses | Clause / control | Clause or control | Control | Criterion | Criteria | Standard clause",
        "Requirement reference | Requirement ref | Clause ref | ISO 42001 clause | Reference | Requirements",
      ),
    }),
    text: text({
      aliases: names(
        "Observation | Description | Finding | Finding description | Description of finding | Details | Statement",
        "Summary | Title | Finding text | What was found | Nonconformity description | Issue",
      ),
    }),
    nonconformity: references("nonconformity", {
      aliases: names(
        "Nonconformity ID | NC | NC ID | NC ref | NCR | NCR ID | NCR ref | NCRs raised | CAPA | CAPA ID | CAPA ref | CAR",
        "Corrective action ID | Corrective action ref | Corrective action record | Linked nonconformity | Raised as",
        "Nonconformity record | Related nonconformity | NC record",
      ),
    }),
    unit: text({
      aliases: names(
        "Audited unit | Area | Department | Process | Auditee | Audited area | Unit audited | Owner unit",
      ),
    }),
    owner: person({
      aliases: names("Responsible | Action owner | Responsible person | Assigned to | Finding owner"),
    }),
    due: date({ aliases: names("Due date | Deadline | Target date | Due by") }),
    status: text({ aliases: names("State | Finding status") }),
  },
});
