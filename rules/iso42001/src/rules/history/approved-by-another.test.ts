import { testRule } from "../../test-rule.ts";
import { approvedByAnother } from "./approved-by-another.ts";

testRule(approvedByAnother);
