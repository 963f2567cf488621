import { testRule } from "../../test-rule.ts";
import { resourcePlanComplete } from "./resource-plan-complete.ts";

testRule(resourcePlanComplete);
