import { testRule } from "../../test-rule.ts";
import { incidentPlanComplete } from "./incident-plan-complete.ts";

testRule(incidentPlanComplete);
