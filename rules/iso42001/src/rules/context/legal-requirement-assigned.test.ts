import { testRule } from "../../test-rule.ts";
import { legalRequirementAssigned } from "./legal-requirement-assigned.ts";

testRule(legalRequirementAssigned);
