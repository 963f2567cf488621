import { testRule } from "../../test-rule.ts";
import { auditReported } from "./audit-reported.ts";

testRule(auditReported, []);
