import { testRule } from "../../test-rule.ts";
import { impactAssessmentNotLost } from "./impact-assessment-not-lost.ts";

testRule(impactAssessmentNotLost);
