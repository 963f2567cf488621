import { testRule } from "../../test-rule.ts";
import { plannedAuditHeld } from "./planned-audit-held.ts";

testRule(plannedAuditHeld, []);
