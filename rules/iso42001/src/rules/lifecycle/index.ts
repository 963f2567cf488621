import type { Rule } from "@aims-lint/core";
import { deploymentApprovedBefore } from "./deployment-approved-before.ts";
import { deploymentConditionEvidenced } from "./deployment-condition-evidenced.ts";
import { deploymentConditionsMet } from "./deployment-conditions-met.ts";
import { deploymentPlanned } from "./deployment-planned.ts";
import { deploymentVerifiedBefore } from "./deployment-verified-before.ts";
import { lifeCycleProcedureComplete } from "./life-cycle-procedure-complete.ts";
import { lifeCycleProcedurePresent } from "./life-cycle-procedure-present.ts";
import { releaseTestsPassed } from "./release-tests-passed.ts";
import { requirementTestable } from "./requirement-testable.ts";
import { requirementVerified } from "./requirement-verified.ts";
import { responsibleObjectiveTraced } from "./responsible-objective-traced.ts";
import { retirementRecorded } from "./retirement-recorded.ts";
import { systemDesignDocumented } from "./system-design-documented.ts";
import { systemRequirementsSpecified } from "./system-requirements-specified.ts";
import { technicalDocumentationForAudiences } from "./technical-documentation-for-audiences.ts";
import { testMeasured } from "./test-measured.ts";
import { testVerdictConsistent } from "./test-verdict-consistent.ts";
import { verificationConcluded } from "./verification-concluded.ts";
import { verificationHasCriteria } from "./verification-has-criteria.ts";
import { verificationRecorded } from "./verification-recorded.ts";
import { versionInUseVerified } from "./version-in-use-verified.ts";

/** The rules about requirements, verification, deployment and retirement. */
export const lifecycleRules: readonly Rule[] = [
  deploymentApprovedBefore,
  deploymentConditionEvidenced,
  deploymentConditionsMet,
  deploymentPlanned,
  deploymentVerifiedBefore,
  lifeCycleProcedureComplete,
  lifeCycleProcedurePresent,
  releaseTestsPassed,
  requirementTestable,
  requirementVerified,
  responsibleObjectiveTraced,
  retirementRecorded,
  systemDesignDocumented,
  systemRequirementsSpecified,
  technicalDocumentationForAudiences,
  testMeasured,
  testVerdictConsistent,
  verificationConcluded,
  verificationHasCriteria,
  verificationRecorded,
  versionInUseVerified,
];
