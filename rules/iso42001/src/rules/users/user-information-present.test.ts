import { testRule } from "../../test-rule.ts";
import { userInformationPresent } from "./user-information-present.ts";

testRule(userInformationPresent);
