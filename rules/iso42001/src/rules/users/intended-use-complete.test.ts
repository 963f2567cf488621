import { testRule } from "../../test-rule.ts";
import { intendedUseComplete } from "./intended-use-complete.ts";

testRule(intendedUseComplete);
