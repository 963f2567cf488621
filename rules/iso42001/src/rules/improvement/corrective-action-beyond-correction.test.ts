import { testRule } from "../../test-rule.ts";
import { correctiveActionBeyondCorrection } from "./corrective-action-beyond-correction.ts";

testRule(correctiveActionBeyondCorrection);
