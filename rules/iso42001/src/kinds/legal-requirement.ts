import { citations, date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A law or another duty that bears on AI systems (4.1, 4.2). */
export const legalRequirement = defineKind({
  name: "legal-requirement",
  summary: "A law, a contract or another duty that bears on AI systems, and how it is met.",
  titles: names(
    "Legal requirements register | Legal register | Legal requirements | Register of legal requirements",
    "Legal and regulatory register | Legal and regulatory requirements | Regulatory register",
    "Legal and other requirements | Legal, regulatory and contractual requirements",
    "Legal, statutory, regulatory and contractual requirements | Statutory and regulatory requirements",
    "Applicable laws | Applicable legislation | Applicable laws and regulations | Legislation register",
    "Compliance obligations | Compliance obligations register | Regulatory requirements",
    "Laws and regulations | Rechtskataster | Requisitos legais | Requisitos legales | Exigences légales",
  ),
  types: ["legal-requirements-register", "legal-register", "compliance-obligations-register"],
  prefixes: ["LEG", "LAW", "LR"],
  locations: ["legal-requirements.*", "**/legal-requirements.*", "**/legal-register.*"],
  collections: ["legal-requirements", "legal_requirements", "laws", "obligations", "requirements"],
  names: ["law"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Requirement ID | Legal ID | Ref | # | No") }),
    law: text({
      aliases: names(
        "Regulation | Legislation | Act | Legal requirement | Requirement | Law or regulation | Statute",
        "Law / regulation | Legal source | Obligation | Instrument | Name | Title | Directive | Framework",
      ),
    }),
    article: text({ aliases: names("Articles | Section | Provision | Clause | Reference | Art.") }),
    systems: references("system", {
      aliases: names(
        "Applies to | AI systems | AI system | System | Affected systems | Applicable to | Scope",
        "Applicable systems",
      ),
    }),
    why: text({
      aliases: names(
        "Why it applies | Applicability | Relevance | Reason | What it asks | Summary | Description",
        "Key requirements | Impact | What it requires",
      ),
    }),
    from: date({
      aliases: names("Applies from | Applicable from | In force since | Effective date | Effective | Since"),
    }),
    how: citations({
      aliases: names(
        "How we meet it | How it is met | Addressed by | Addressed in | Implementation | Measures | Controls",
        "Control | Evidence | Compliance measures | How addressed | Document | Where addressed",
      ),
    }),
    owner: person({ aliases: names("Responsible | Accountable | Responsible person | Requirement owner") }),
    jurisdiction: text({ aliases: names("Country | Region | Territory") }),
    nextReview: date({ aliases: names("Review | Next review date | Review date | Review due") }),
  },
});
