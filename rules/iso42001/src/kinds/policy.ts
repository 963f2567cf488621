import { type Document, date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { documentStatus } from "./document.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The AI policy (5.2, A.2.2). */
export const policy = defineKind({
  name: "policy",
  summary: "The AI policy: what top management commits the organisation to.",
  form: "document",
  titles: names(
    "AI policy | Artificial intelligence policy | AIMS policy | AI management policy",
    "AI management system policy | Responsible AI policy | AI governance policy",
    "Policy on AI | Policy on artificial intelligence | KI-Richtlinie | Politique IA",
    "Política de IA",
  ),
  types: ["ai-policy", "aims-policy"],
  locations: ["ai-policy.*", "policy/ai-policy.*", "policies/ai-policy.*"],
  declines: (document) => ofAnotherStandard(document) ?? aboutContributions(document),
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Policy ID") }),
    title: text(),
    version: version({ aliases: ["Document version", "Revision"] }),
    status: documentStatus,
    owner: person({ aliases: names("Document owner | Policy owner | Responsible owner") }),
    approver: person({ aliases: names("Approved by | Approving authority | Approval authority | Approval") }),
    approvedOn: date({ aliases: names("Approval date | Approved date | Date approved | Last approved") }),
    reviewedOn: date({ aliases: names("Last review | Last reviewed | Last review date") }),
    nextReview: date({ aliases: names("Next review date | Review due | Review by | Next review due") }),
    purpose: section({ aliases: names("Purpose | Purpose and scope | Introduction | Intent") }),
    principles: section({
      aliases: names("Principles | AI principles | Guiding principles | Responsible AI principles"),
    }),
    commitments: section({
      aliases: names(
        "Commitments | Our commitments | Commitment | Policy statement | Policy statements",
        "Policy commitments | Management commitment",
      ),
    }),
    objectives: section({
      aliases: names(
        "Objectives | AI objectives | Framework for objectives",
        "Framework for setting objectives | Objectives framework | Setting objectives",
      ),
    }),
    relatedPolicies: section({
      aliases: names(
        "Related policies | Related documents | Other policies | References",
        "Related policies and documents | Alignment with other policies",
      ),
    }),
    exceptions: section({
      aliases: names("Exceptions | Deviations | Exceptions and deviations | Exception process"),
    }),
    communication: section({
      aliases: names(
        "Communication | Communication and availability | Availability | Distribution",
        "Awareness and communication",
      ),
    }),
    review: section({ aliases: names("Review | Policy review | Review and maintenance | Review cycle") }),
  },
});

/** A policy of an open-source project on contributions that an AI wrote is not the organisation's AI policy. */
function aboutContributions(document: Document): string | undefined {
  const head = document.text.slice(0, 4000);
  const signs = ["contribut", "pull request", "maintainer", "patch", "commit"].filter((sign) =>
    head.toLowerCase().includes(sign),
  );
  const isOurs = /management system|42001|\bAIMS\b/i.test(head) || document.metadata.length >= 3;
  return signs.length >= 2 && !isOurs
    ? "speaks of contributions that were written with AI, not of the organisation's use of AI"
    : undefined;
}
