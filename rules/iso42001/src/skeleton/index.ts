import type { RecordOf, Skeleton } from "@aims-lint/core";
import { system } from "../kinds/system.ts";
import { type Part, partsIn, partsPlayed } from "../rules/systems/parts-played.ts";
import { adverseImpacts } from "./documents/adverse-impacts.ts";
import { auditProgramme } from "./documents/audit-programme.ts";
import { auditReport } from "./documents/audit-report.ts";
import { card } from "./documents/card.ts";
import { concerns } from "./documents/concerns.ts";
import { context } from "./documents/context.ts";
import { data } from "./documents/data.ts";
import { deployment } from "./documents/deployment.ts";
import { design } from "./documents/design.ts";
import { eventLogs } from "./documents/event-logs.ts";
import { impactAssessment } from "./documents/impact-assessment.ts";
import { impactProcedure } from "./documents/impact-procedure.ts";
import { improvement } from "./documents/improvement.ts";
import { incidents } from "./documents/incidents.ts";
import { intendedUse } from "./documents/intended-use.ts";
import { lifeCycle } from "./documents/life-cycle.ts";
import { managementReview } from "./documents/management-review.ts";
import { monitoring } from "./documents/monitoring.ts";
import { objectives } from "./documents/objectives.ts";
import { people } from "./documents/people.ts";
import { policy } from "./documents/policy.ts";
import { processes } from "./documents/processes.ts";
import { requirements } from "./documents/requirements.ts";
import { resources } from "./documents/resources.ts";
import { responsibleUse } from "./documents/responsible-use.ts";
import { riskMethod } from "./documents/risk-method.ts";
import { risks } from "./documents/risks.ts";
import { roles } from "./documents/roles.ts";
import { scope } from "./documents/scope.ts";
import { statementOfApplicability } from "./documents/statement-of-applicability.ts";
import { suppliers } from "./documents/suppliers.ts";
import { systems } from "./documents/systems.ts";
import { treatmentPlan } from "./documents/treatment-plan.ts";
import { userInformation } from "./documents/user-information.ts";
import { verification } from "./documents/verification.ts";

/** What somebody who begins has to write, in the order in which one document rests on the other. */
export const skeleton: Skeleton = {
  roles: [
    { name: "producer", summary: "you build it or train it" },
    { name: "provider", summary: "you offer it to others" },
    { name: "user", summary: "your people work with it, or it works for you" },
    { name: "customer", summary: "you buy it as a product or a service" },
    { name: "partner", summary: "you only deliver a part of somebody else's system" },
  ],
  readRole: (word) => partsIn(word).map((part) => words[part]),
  systems: (project) =>
    project.records(system).map((record) => ({
      id: record.id,
      name: record.written("name") ?? record.id,
      roles: rolesOf(record),
    })),
  documents: [
    systems,
    scope,
    policy,
    roles,
    context,
    riskMethod,
    impactProcedure,
    impactAssessment,
    risks,
    treatmentPlan,
    statementOfApplicability,
    objectives,
    processes,
    resources,
    people,
    suppliers,
    intendedUse,
    card,
    userInformation,
    requirements,
    design,
    verification,
    deployment,
    lifeCycle,
    data,
    responsibleUse,
    monitoring,
    eventLogs,
    concerns,
    adverseImpacts,
    incidents,
    improvement,
    auditProgramme,
    auditReport,
    managementReview,
  ],
};

const words = { develops: "producer", provides: "provider", uses: "user" } as const satisfies Record<
  Part,
  string
>;

/** The roles of the skeleton in which an inventory's own words are read. */
function rolesOf(record: RecordOf<typeof system>): string[] {
  return [...partsPlayed(record)].map((part) => words[part]);
}
