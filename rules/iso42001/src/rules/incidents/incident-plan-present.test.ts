import { testRule } from "../../test-rule.ts";
import { incidentPlanPresent } from "./incident-plan-present.ts";

testRule(incidentPlanPresent);
