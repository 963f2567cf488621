import { testRule } from "../../test-rule.ts";
import { internalAuditHeld } from "./internal-audit-held.ts";

testRule(internalAuditHeld, []);
