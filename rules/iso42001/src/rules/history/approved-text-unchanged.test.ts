import { testRule } from "../../test-rule.ts";
import { approvedTextUnchanged } from "./approved-text-unchanged.ts";

testRule(approvedTextUnchanged);
