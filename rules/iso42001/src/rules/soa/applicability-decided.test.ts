import { testRule } from "../../test-rule.ts";
import { applicabilityDecided } from "./applicability-decided.ts";

testRule(applicabilityDecided);
