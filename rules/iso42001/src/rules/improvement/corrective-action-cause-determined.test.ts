import { testRule } from "../../test-rule.ts";
import { correctiveActionCauseDetermined } from "./corrective-action-cause-determined.ts";

testRule(correctiveActionCauseDetermined);
