import { testRule } from "../../test-rule.ts";
import { auditCriteriaComplete } from "./audit-criteria-complete.ts";

testRule(auditCriteriaComplete, []);
