import { testRule } from "../../test-rule.ts";
import { changeApprovedFirst } from "./change-approved-first.ts";

testRule(changeApprovedFirst);
