import { testRule } from "../../test-rule.ts";
import { adverseImpactAnswered } from "./adverse-impact-answered.ts";

testRule(adverseImpactAnswered);
