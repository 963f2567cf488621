import { testRule } from "../../test-rule.ts";
import { correctiveActionEffectReviewed } from "./corrective-action-effect-reviewed.ts";

testRule(correctiveActionEffectReviewed);
