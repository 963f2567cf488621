import { testRule } from "../../test-rule.ts";
import { auditFindingRecorded } from "./audit-finding-recorded.ts";

testRule(auditFindingRecorded, []);
