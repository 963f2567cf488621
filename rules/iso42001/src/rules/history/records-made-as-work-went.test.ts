import { testRule } from "../../test-rule.ts";
import { recordsMadeAsWorkWent } from "./records-made-as-work-went.ts";

testRule(recordsMadeAsWorkWent);
