import type { Rule } from "@aims-lint/core";
import { adverseImpactAnswered } from "./adverse-impact-answered.ts";
import { adverseImpactChannelOpen } from "./adverse-impact-channel-open.ts";
import { adverseImpactChannelPresent } from "./adverse-impact-channel-present.ts";
import { adverseImpactHandlingDescribed } from "./adverse-impact-handling-described.ts";
import { concernAnswered } from "./concern-answered.ts";
import { concernProcedurePresent } from "./concern-procedure-present.ts";
import { concernReportersProtected } from "./concern-reporters-protected.ts";
import { concernRouteDescribed } from "./concern-route-described.ts";
import { incidentCommunicatedInTime } from "./incident-communicated-in-time.ts";
import { incidentCorrectiveActionDecided } from "./incident-corrective-action-decided.ts";
import { incidentPlanComplete } from "./incident-plan-complete.ts";
import { incidentPlanPresent } from "./incident-plan-present.ts";
import { incidentRisksReassessed } from "./incident-risks-reassessed.ts";

/** The rules about incidents, concerns and reports from outside. */
export const incidentsRules: readonly Rule[] = [
  adverseImpactAnswered,
  adverseImpactChannelOpen,
  adverseImpactChannelPresent,
  adverseImpactHandlingDescribed,
  concernAnswered,
  concernProcedurePresent,
  concernReportersProtected,
  concernRouteDescribed,
  incidentCommunicatedInTime,
  incidentCorrectiveActionDecided,
  incidentPlanComplete,
  incidentPlanPresent,
  incidentRisksReassessed,
];
