import { testRule } from "../../test-rule.ts";
import { managementReviewActionsFollowed } from "./management-review-actions-followed.ts";

testRule(managementReviewActionsFollowed, []);
