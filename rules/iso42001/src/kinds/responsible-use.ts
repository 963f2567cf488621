import {
  type Document,
  date,
  defineKind,
  identifier,
  person,
  plainText,
  section,
  text,
  version,
} from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How AI is used responsibly here: approvals before use, who may use what, oversight, aims (A.9.2, A.9.3). */
export const responsibleUse = defineKind({
  name: "responsible-use",
  summary: "The rules and steps by which people of the organisation use AI systems.",
  form: "document",
  titles: names(
    "Responsible use of AI systems | Responsible use | Responsible AI use | Responsible use procedure",
    "Responsible use of AI | Responsible AI use procedure | Procedure for responsible use of AI",
    "Acceptable use policy | Acceptable AI use | AI acceptable use policy | AI acceptable use | AI use policy",
    "Acceptable use of AI | Acceptable use policy for AI | Generative AI policy | Generative AI use policy",
    "Generative AI usage policy | AI usage policy | AI usage guidelines | Use of AI tools | AI tools policy",
    "Guidelines for the use of AI | KI-Nutzungsrichtlinie | Política de uso aceptable de IA",
  ),
  types: ["responsible-use-procedure", "acceptable-use-policy", "ai-use-policy"],
  locations: ["**/responsible-use.*", "**/ai-acceptable-use*", "**/ai-use-policy.*"],
  declines: (document) => ofAnotherStandard(document) ?? notAboutAi(document),
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Policy ID") }),
    title: text(),
    version: version({ aliases: ["Document version"] }),
    owner: person({ aliases: names("Document owner | Policy owner") }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    approvals: section({
      aliases: names(
        "Before a system may be used | Approval before use | Approvals | Required approvals | Approval process",
        "Approval of tools | Approval of new tools | Requesting a new tool | New tools | Approval of AI systems",
        "Authorisation of use | Authorization of use | AI intake | Introducing a new system | Approval of AI use",
      ),
    }),
    users: section({
      aliases: names(
        "Who may use what | Permitted users | Approved tools | Approved systems | What you may use | Allowed tools",
        "Access | User access | Permitted use | Permitted uses | Acceptable use | Allowed uses | Authorised users",
        "Authorized users | Acceptable practices | Acceptable uses",
      ),
    }),
    prohibited: section({
      aliases: names(
        "What is not allowed | Prohibited uses | Prohibited use | Prohibited activities | Prohibited practices",
        "Unacceptable use | Forbidden uses | Not permitted | Restrictions | Prohibited",
      ),
    }),
    oversight: section({
      aliases: names(
        "Human oversight | Oversight | Human review | Human control | Human in the loop | What you owe to the reader",
        "Supervision | Checking outputs | Verification of outputs | Review of outputs",
      ),
    }),
    objectives: section({
      aliases: names(
        "Objectives for responsible use | Objectives | Aims | Goals | Principles | Responsible use objectives",
        "Principles of responsible use | Acceptable use principles | Our principles",
      ),
    }),
    insidePurpose: section({
      aliases: names(
        "Use inside the purpose | Use within the intended purpose | Monitoring of use | Usage monitoring",
        "Check of actual use | Use as intended | Intended use | Monitoring and compliance | Monitoring",
      ),
    }),
    reporting: section({
      aliases: names(
        "Reporting | Reporting concerns | Incidents | Breaches | Violations | Reporting of problems | Enforcement",
        "Tools found in use without approval | Incident reporting | Reporting violations",
      ),
    }),
  },
});

/** A policy on the acceptable use of computers and accounts is not one on the use of AI, unless it says so by its kind or its number. */
function notAboutAi({ text: whole, metadata }: Document): string | undefined {
  const isSaid = metadata.some(({ value }) => /^(?:responsible[- ]use|AIMS[- _])/i.test(plainText(value)));
  return isSaid || /\bAI\b|\bKI\b|\bIA\b|artificial intelligence|machine learning|language model/i.test(whole)
    ? undefined
    : "says nothing about AI";
}
