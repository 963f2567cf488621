import { testRule } from "../../test-rule.ts";
import { incidentCorrectiveActionDecided } from "./incident-corrective-action-decided.ts";

testRule(incidentCorrectiveActionDecided);
