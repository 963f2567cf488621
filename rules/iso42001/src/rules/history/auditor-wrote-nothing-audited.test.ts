import { testRule } from "../../test-rule.ts";
import { auditorWroteNothingAudited } from "./auditor-wrote-nothing-audited.ts";

testRule(auditorWroteNothingAudited);
