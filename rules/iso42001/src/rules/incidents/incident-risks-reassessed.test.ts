import { testRule } from "../../test-rule.ts";
import { incidentRisksReassessed } from "./incident-risks-reassessed.ts";

testRule(incidentRisksReassessed);
