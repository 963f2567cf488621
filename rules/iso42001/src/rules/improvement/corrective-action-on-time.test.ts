import { testRule } from "../../test-rule.ts";
import { correctiveActionOnTime } from "./corrective-action-on-time.ts";

testRule(correctiveActionOnTime);
