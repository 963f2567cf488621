import { testRule } from "../../test-rule.ts";
import { userInformationComplete } from "./user-information-complete.ts";

testRule(userInformationComplete);
