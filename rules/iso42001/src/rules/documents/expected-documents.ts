import type { Project, RecordOf, Section } from "@aims-lint/core";
import { awareness } from "../../kinds/awareness.ts";
import { change } from "../../kinds/change.ts";
import { communication } from "../../kinds/communication.ts";
import { contextIssue } from "../../kinds/context-issue.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { improvement } from "../../kinds/improvement.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { legalRequirement } from "../../kinds/legal-requirement.ts";
import { opportunity } from "../../kinds/opportunity.ts";
import { resourcePlan } from "../../kinds/resource-plan.ts";
import { retention } from "../../kinds/retention.ts";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";
import { training } from "../../kinds/training.ts";
import { isControlled, saysAny } from "./controlled.ts";
import type { Asked } from "./presence.ts";

/** What no clause wants in writing and most auditors ask for all the same. */
export const expectedDocuments: readonly Asked[] = [
  {
    kind: system,
    what: "inventory of AI systems",
    why: "No clause names it, and yet neither scope nor risks nor impacts can be shown to be complete without one.",
    requirements: ["4.1"],
  },
  {
    kind: role,
    what: "list of roles",
    why: "Roles have to be assigned and made known; most auditors ask where that is written.",
    requirements: ["5.3"],
  },
  {
    kind: contextIssue,
    what: "list of external and internal issues",
    why: "The issues have to be determined, climate change included; most auditors ask where the result is written.",
    requirements: ["4.1"],
  },
  {
    kind: interestedParty,
    what: "list of interested parties",
    why: "It has to be determined who asks what of the organisation; most auditors ask where the result is written.",
    requirements: ["4.2"],
  },
  {
    kind: legalRequirement,
    what: "list of legal requirements",
    why: "Laws and contracts are among what interested parties ask for; most auditors ask where they are collected.",
    requirements: ["4.2"],
  },
  {
    kind: opportunity,
    what: "list of opportunities",
    why: "Opportunities have to be determined beside risks; most auditors ask where they are, or why there are none.",
    requirements: ["6.1.1"],
    otherwise: speaksOfOpportunities,
  },
  {
    kind: impactProcedure,
    what: "impact assessment procedure",
    why: "Impacts have to be assessed in one settled way; most auditors ask where triggers, levels and approvers are written.",
    requirements: ["6.1.4", "A.5.2"],
  },
  {
    kind: change,
    what: "change log",
    why: "Changes have to be planned and not to happen; most auditors take one and ask what was thought of before it.",
    requirements: ["6.3", "8.1"],
  },
  {
    kind: resourcePlan,
    what: "resource plan",
    why: "Resources have to be determined and provided; most auditors ask what was needed and what was granted.",
    requirements: ["7.1"],
  },
  {
    kind: awareness,
    what: "record of awareness",
    why: "Everybody has to know the AI policy; most auditors ask who was told what, and when.",
    requirements: ["7.3"],
    otherwise: (project) => project.records(training).some(isAboutPolicy),
  },
  {
    kind: communication,
    what: "communication plan",
    why: "It has to be settled who is told what, when and how; most auditors ask where that is written.",
    requirements: ["7.4"],
  },
  {
    kind: retention,
    what: "retention schedule",
    why: "Keeping and deleting records has to be settled; most auditors ask for how long proof is kept.",
    requirements: ["7.5.3"],
    otherwise: ({ documents }) =>
      documents.some((entry) => saysAny(entry, ["retention"]) || entry.records.some(isKept)),
  },
  {
    kind: improvement,
    what: "improvement log",
    why: "The AI management system has to get better and better; most auditors ask what was improved since their last visit.",
    requirements: ["10.1"],
  },
];

/** Whether a part of a document speaks of opportunities, other than those for improvement that a review collects. */
function speaksOfOpportunities({ documents }: Project): boolean {
  return documents.some((entry) => isControlled(entry) && entry.document.sections.some(isAboutOpportunities));
}

function isAboutOpportunities({ heading, prose }: Section): boolean {
  return (
    /opportunit|chancen|oportunidad|opportunité/i.test(heading.value) &&
    !/improve|risks? and|\bSWOT\b|verbesser|melhor|mejora/i.test(heading.value) &&
    prose.value.split(/\s+/).length >= 8
  );
}

function isAboutPolicy(record: RecordOf<typeof training>): boolean {
  return !record.ragged && /awareness|policy|sensibili/i.test(record.written("title") ?? "");
}

function isKept(record: RecordOf): boolean {
  return (
    !record.ragged &&
    record.kind.paths.some(({ path }) => path === "retention") &&
    record.state("retention") === "read"
  );
}
