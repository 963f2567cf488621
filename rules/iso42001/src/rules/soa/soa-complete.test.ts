import { testRule } from "../../test-rule.ts";
import { soaComplete } from "./soa-complete.ts";

testRule(soaComplete);
