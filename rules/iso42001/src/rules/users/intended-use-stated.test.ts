import { testRule } from "../../test-rule.ts";
import { intendedUseStated } from "./intended-use-stated.ts";

testRule(intendedUseStated);
