import { testRule } from "../../test-rule.ts";
import { recordCommittedInTime } from "./record-committed-in-time.ts";

testRule(recordCommittedInTime);
