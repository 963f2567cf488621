import { testRule } from "../../test-rule.ts";
import { supplierAssessmentCurrent } from "./supplier-assessment-current.ts";

testRule(supplierAssessmentCurrent);
