import { testRule } from "../../test-rule.ts";
import { changeAssessed } from "./change-assessed.ts";

testRule(changeAssessed);
