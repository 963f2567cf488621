import { testRule } from "../../test-rule.ts";
import { approvalRecorded } from "./approval-recorded.ts";

testRule(approvalRecorded);
