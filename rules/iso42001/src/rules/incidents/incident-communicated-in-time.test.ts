import { testRule } from "../../test-rule.ts";
import { incidentCommunicatedInTime } from "./incident-communicated-in-time.ts";

testRule(incidentCommunicatedInTime);
