import { testRule } from "../../test-rule.ts";
import { communicationPlanComplete } from "./communication-plan-complete.ts";

testRule(communicationPlanComplete);
