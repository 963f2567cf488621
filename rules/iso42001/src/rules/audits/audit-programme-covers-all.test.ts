import { testRule } from "../../test-rule.ts";
import { auditProgrammeCoversAll } from "./audit-programme-covers-all.ts";

testRule(auditProgrammeCoversAll, []);
