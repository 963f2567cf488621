import { testRule } from "../../test-rule.ts";
import { adverseImpactHandlingDescribed } from "./adverse-impact-handling-described.ts";

testRule(adverseImpactHandlingDescribed);
