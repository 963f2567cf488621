import { testRule } from "../../test-rule.ts";
import { reviewActionOnTime } from "./review-action-on-time.ts";

testRule(reviewActionOnTime, []);
