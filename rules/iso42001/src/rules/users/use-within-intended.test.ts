import { testRule } from "../../test-rule.ts";
import { useWithinIntended } from "./use-within-intended.ts";

testRule(useWithinIntended);
