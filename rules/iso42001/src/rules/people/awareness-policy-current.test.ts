import { testRule } from "../../test-rule.ts";
import { awarenessPolicyCurrent } from "./awareness-policy-current.ts";

testRule(awarenessPolicyCurrent);
