import type { Rule } from "@aims-lint/core";
import { objectiveMeasurable } from "./objective-measurable.ts";
import { objectiveMonitored } from "./objective-monitored.ts";
import { objectivePlanned } from "./objective-planned.ts";

/** The rules about objectives. */
export const objectivesRules: readonly Rule[] = [objectiveMeasurable, objectiveMonitored, objectivePlanned];
