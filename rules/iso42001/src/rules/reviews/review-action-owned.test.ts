import { testRule } from "../../test-rule.ts";
import { reviewActionOwned } from "./review-action-owned.ts";

testRule(reviewActionOwned, []);
