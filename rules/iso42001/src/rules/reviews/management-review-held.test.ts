import { testRule } from "../../test-rule.ts";
import { managementReviewHeld } from "./management-review-held.ts";

testRule(managementReviewHeld, []);
