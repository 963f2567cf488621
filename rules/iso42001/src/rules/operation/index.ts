import type { Rule } from "@aims-lint/core";
import { eventLogComplete } from "./event-log-complete.ts";
import { eventLogInUse } from "./event-log-in-use.ts";
import { eventLogPlanned } from "./event-log-planned.ts";
import { eventLogRetentionSet } from "./event-log-retention-set.ts";
import { systemEventsLogged } from "./system-events-logged.ts";

/** The rules about monitoring and event logs. */
export const operationRules: readonly Rule[] = [
  eventLogComplete,
  eventLogInUse,
  eventLogPlanned,
  eventLogRetentionSet,
  systemEventsLogged,
];
