import { testRule } from "../../test-rule.ts";
import { responsibleUseComplete } from "./responsible-use-complete.ts";

testRule(responsibleUseComplete);
