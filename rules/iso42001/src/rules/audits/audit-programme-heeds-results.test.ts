import { testRule } from "../../test-rule.ts";
import { auditProgrammeHeedsResults } from "./audit-programme-heeds-results.ts";

testRule(auditProgrammeHeedsResults, []);
