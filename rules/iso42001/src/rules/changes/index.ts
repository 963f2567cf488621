import type { Rule } from "@aims-lint/core";
import { changeApprovedFirst } from "./change-approved-first.ts";
import { changeAssessed } from "./change-assessed.ts";
import { changePlanned } from "./change-planned.ts";
import { changeReviewed } from "./change-reviewed.ts";
import { resourcePlanComplete } from "./resource-plan-complete.ts";
import { systemComputingDocumented } from "./system-computing-documented.ts";
import { systemResourcesDocumented } from "./system-resources-documented.ts";
import { systemToolsDocumented } from "./system-tools-documented.ts";

/** The rules about changes and resources. */
export const changesRules: readonly Rule[] = [
  changeApprovedFirst,
  changeAssessed,
  changePlanned,
  changeReviewed,
  resourcePlanComplete,
  systemComputingDocumented,
  systemResourcesDocumented,
  systemToolsDocumented,
];
