import { testRule } from "../../test-rule.ts";
import { managementReviewAfterAudit } from "./management-review-after-audit.ts";

testRule(managementReviewAfterAudit, []);
