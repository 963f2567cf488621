import type { Rule } from "@aims-lint/core";
import { breachFollowedUp } from "./breach-followed-up.ts";
import { controlEffectivenessMeasured } from "./control-effectiveness-measured.ts";
import { eventLogComplete } from "./event-log-complete.ts";
import { eventLogInUse } from "./event-log-in-use.ts";
import { eventLogPlanned } from "./event-log-planned.ts";
import { eventLogRetentionSet } from "./event-log-retention-set.ts";
import { indicatorHasLimit } from "./indicator-has-limit.ts";
import { indicatorPlanned } from "./indicator-planned.ts";
import { managementPerformanceMeasured } from "./management-performance-measured.ts";
import { monitoringCurrent } from "./monitoring-current.ts";
import { monitoringResultsAnalysed } from "./monitoring-results-analysed.ts";
import { operationDescribed } from "./operation-described.ts";
import { systemEventsLogged } from "./system-events-logged.ts";
import { systemMonitored } from "./system-monitored.ts";

/** The rules about monitoring and event logs. */
export const operationRules: readonly Rule[] = [
  breachFollowedUp,
  controlEffectivenessMeasured,
  eventLogComplete,
  eventLogInUse,
  eventLogPlanned,
  eventLogRetentionSet,
  indicatorHasLimit,
  indicatorPlanned,
  managementPerformanceMeasured,
  monitoringCurrent,
  monitoringResultsAnalysed,
  operationDescribed,
  systemEventsLogged,
  systemMonitored,
];
