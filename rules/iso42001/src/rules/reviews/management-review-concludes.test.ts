import { testRule } from "../../test-rule.ts";
import { managementReviewConcludes } from "./management-review-concludes.ts";

testRule(managementReviewConcludes, []);
