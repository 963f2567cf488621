import type { Rule } from "@aims-lint/core";
import { customersConsidered } from "./customers-considered.ts";
import { informationDutiesListed } from "./information-duties-listed.ts";
import { lifeCycleAllocated } from "./life-cycle-allocated.ts";
import { obligationAssigned } from "./obligation-assigned.ts";
import { responsibilitiesWritten } from "./responsibilities-written.ts";
import { stageResponsibilityAllocated } from "./stage-responsibility-allocated.ts";
import { supplierAssessed } from "./supplier-assessed.ts";
import { supplierAssessmentCurrent } from "./supplier-assessment-current.ts";
import { supplierContractCoversAi } from "./supplier-contract-covers-ai.ts";
import { supplierDocumented } from "./supplier-documented.ts";
import { supplierDutiesAllocated } from "./supplier-duties-allocated.ts";
import { supplierProcedureComplete } from "./supplier-procedure-complete.ts";
import { supplierRegisterPresent } from "./supplier-register-present.ts";
import { systemSuppliersRegistered } from "./system-suppliers-registered.ts";

/** The rules about suppliers, customers and the sharing of duties. */
export const suppliersRules: readonly Rule[] = [
  customersConsidered,
  informationDutiesListed,
  lifeCycleAllocated,
  obligationAssigned,
  responsibilitiesWritten,
  stageResponsibilityAllocated,
  supplierAssessed,
  supplierAssessmentCurrent,
  supplierContractCoversAi,
  supplierDocumented,
  supplierDutiesAllocated,
  supplierProcedureComplete,
  supplierRegisterPresent,
  systemSuppliersRegistered,
];
