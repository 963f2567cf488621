import { testRule } from "../../test-rule.ts";
import { managementReviewDecides } from "./management-review-decides.ts";

testRule(managementReviewDecides, []);
