import { testRule } from "../../test-rule.ts";
import { correctiveActionAssigned } from "./corrective-action-assigned.ts";

testRule(correctiveActionAssigned);
