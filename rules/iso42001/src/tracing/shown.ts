import type { Kind } from "@aims-lint/core";
import * as kinds from "../kinds/index.ts";

const entries: readonly (readonly [Kind, string])[] = [
  [
    kinds.system,
    "name purpose status roles owner version deployedOn impactLevel oversight inScope scopeReason",
  ],
  [kinds.role, "name holder authority"],
  [kinds.impactAssessment, "title version date level author approver approvedOn nextReview"],
  [
    kinds.risk,
    "title description level owner treatmentText treatment residual.level acceptedBy acceptedOn status",
  ],
  [kinds.treatment, "action risks controls owner due status completedOn verification.result"],
  [kinds.control, "title applicable status justification evidence"],
  [kinds.requirement, "text acceptance tests"],
  [kinds.designRecord, "title systemVersion"],
  [kinds.modelCard, "title version"],
  [kinds.dataset, "name category version owner"],
  [kinds.dataQuality, "characteristic metric threshold measured measuredOn pass decision"],
  [kinds.supplier, "name item assessedOn result nextDue contract"],
  [kinds.responsibility, "activity responsible accountable parties"],
  [kinds.verification, "title systemVersion date decision approver approvedOn"],
  [kinds.deployment, "title systemVersion goLive approver approvedOn"],
  [kinds.intendedUse, "title version"],
  [kinds.userInformation, "title version disclosure"],
  [kinds.monitoring, "metric threshold frequency owner action"],
  [kinds.monitoringResult, "indicator date value threshold within record"],
  [kinds.eventLog, "title phases retention"],
  [kinds.incident, "description detectedOn severity notifiedOn nonconformity status"],
  [kinds.concern, "description receivedOn respondedOn outcome status"],
  [kinds.adverseImpact, "description receivedOn respondedOn outcome status"],
  [kinds.nonconformity, "description foundOn source cause correctiveAction effectiveness.result status"],
  [kinds.change, "what approver approvedOn implementedOn riskCheck impactCheck reviewedOn"],
  [kinds.objective, "text metric target measurements responsible due"],
  [kinds.registerEntry, "title version status"],
];

/** The fields that a trace shows of the records of a kind. */
export const shown: ReadonlyMap<Kind, readonly string[]> = new Map(
  entries.map(([kind, paths]) => [kind, paths.split(" ")] as const),
);
