import type { Rule } from "@aims-lint/core";
import { deploymentPlanned } from "./deployment-planned.ts";
import { systemDesignDocumented } from "./system-design-documented.ts";
import { systemRequirementsSpecified } from "./system-requirements-specified.ts";
import { verificationRecorded } from "./verification-recorded.ts";

/** The rules about requirements, verification, deployment and retirement. */
export const lifecycleRules: readonly Rule[] = [
  deploymentPlanned,
  systemDesignDocumented,
  systemRequirementsSpecified,
  verificationRecorded,
];
